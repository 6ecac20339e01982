import { expect, it } from 'vitest';
import { refuseDamaged } from './problem.js';

it('refuses what is damaged, naming the first line, and nothing else', () => {
  refuseDamaged('in.jsonl', []);
  const problems = [
    { line: 3, what: 'no JSON' },
    { line: 9, what: 'no event' },
  ];
  expect(() => refuseDamaged('in.jsonl', problems)).toThrow(
    '"in.jsonl" has 2 damaged lines, the first is line 3 (no JSON); nothing was imported.',
  );
  expect(() => refuseDamaged('in.jsonl', problems.slice(0, 1))).toThrow('has 1 damaged line, ');
});
