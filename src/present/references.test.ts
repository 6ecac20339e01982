import { expect, it } from 'vitest';
import { passage } from '../record/index.js';
import { citations } from './references.js';

const text = 'One two three four five six seven';
const at = (start: number, end: number) => passage(text, start, end);

it('numbers passages as they are first cited, each once', () => {
  const { cite, all } = citations();
  expect(cite([at(4, 7), at(0, 3)])).toEqual([1, 2]);
  expect(cite([at(0, 3), at(8, 13), at(0, 3)])).toEqual([2, 3]);
  expect(all().map(({ number, quote }) => [number, quote])).toEqual([
    [1, 'two'],
    [2, 'One'],
    [3, 'three'],
  ]);
});

it('cites no more than five on one line', () => {
  expect(citations().cite([0, 1, 2, 3, 4, 5, 6].map((i) => at(i, i + 1)))).toEqual([1, 2, 3, 4, 5]);
});
