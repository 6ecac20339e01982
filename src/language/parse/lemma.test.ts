import { describe, expect, it } from 'vitest';
import { keyTable } from './key-table.js';
import { applyRule, endingKey, formKey, type Lemmatizer, lemmaOf } from './lemma.js';

const RULES = [
  { cut: 0, add: '', keepsCase: false },
  { cut: 2, add: '', keepsCase: false },
  { cut: 3, add: 'y', keepsCase: false },
  { cut: 2, add: 'eet', keepsCase: false },
  { cut: 0, add: '', keepsCase: true },
];
const entries: [number, number][] = [
  [endingKey('', 0, 'VBD'), 1],
  [endingKey('ed', 2, 'VBD'), 2],
  [endingKey('ied', 3, 'VBD'), 3],
  [formKey('met', 'VBD'), 4],
  [endingKey('', 0, 'NNP'), 5],
];
const lemmatizer: Lemmatizer = {
  table: keyTable(
    Int32Array.from(entries, ([key]) => key),
    Int32Array.from(entries, ([, rule]) => rule),
  ),
  rules: RULES,
};

describe('lemmaOf', () => {
  it('prefers the form to its ending, and a longer ending to a shorter', () => {
    expect(lemmaOf(lemmatizer, 'Met', 'VBD')).toBe('meet');
    expect(lemmaOf(lemmatizer, 'denied', 'VBD')).toBe('deny');
    expect(lemmaOf(lemmatizer, 'signed', 'VBD')).toBe('sign');
    expect(lemmaOf(lemmatizer, 'cut', 'VBD')).toBe('cut');
  });
  it('keeps the capitals of names', () => expect(lemmaOf(lemmatizer, 'Oslo', 'NNP')).toBe('Oslo'));
  it('leaves a form alone of which nothing is known', () =>
    expect(lemmaOf(lemmatizer, 'Xyz', 'FW')).toBe('xyz'));
});

describe('applyRule', () => {
  it('never makes an empty lemma', () =>
    expect(applyRule('a', 'a', { cut: 3, add: '', keepsCase: false })).toBe('a'));
});
