import type { TimelineMark } from 'dragoman/client';
import { expect, it } from 'vitest';
import { partiesNamed, titled } from './named.js';

const mark = (title: string, sources: number, parties: readonly string[]): TimelineMark => ({
  id: title,
  kind: 'encounter',
  title,
  date: '2018-06-12',
  first: '2018-06-12',
  last: '2018-06-12',
  known: '2018-06-12',
  parties: [...parties],
  issue: null,
  sources,
  reports: sources,
  outlets: [],
  confidence: 1,
});

const marks = [
  mark('Officials meet, Panmunjom', 2, ['PRK', 'USA']),
  mark('Leaders meet, Singapore', 10, ['PRK:Kim Jong Un', 'USA:Donald Trump']),
  mark('Envoys meet, Stockholm', 4, ['PRK', 'USA']),
];

it('finds entries by their titles and years, the best vouched for first', () => {
  expect(titled(marks, 'meet 2018', 2).map(({ sources }) => sources)).toEqual([10, 4]);
  expect(titled(marks, 'singa', 5)).toHaveLength(1);
  expect(titled(marks, '2017', 5)).toEqual([]);
});

it('finds parties by their names, those most named first', () => {
  expect(partiesNamed(marks, 'north', 5)).toEqual([{ actor: 'PRK', entries: 2 }]);
  expect(partiesNamed(marks, 'kim', 5)).toEqual([{ actor: 'PRK:Kim Jong Un', entries: 1 }]);
});
