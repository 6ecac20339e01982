import { expect, it } from 'vitest';
import { clip, quoted } from './clip.js';

it('keeps a short text and flattens its white space', () => {
  expect(clip(' a\n short   text ')).toBe('a short text');
});

it('cuts a long text at a word, without the comma before it', () => {
  expect(clip('They promised, with some ceremony, to meet again', 34)).toBe(
    'They promised, with some ceremony …',
  );
  expect(clip('x'.repeat(50), 10)).toBe('xxxxxxxxxx …');
  expect(clip('word '.repeat(1000), 20).length).toBeLessThanOrEqual(22);
});

it('quotes words without touching their own marks', () => {
  expect(quoted('plain')).toBe('“plain”');
  expect(quoted('“Yes,” he said')).toBe('‘“Yes,” he said’');
});
