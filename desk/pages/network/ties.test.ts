import type { Network } from 'dragoman/client';
import { expect, it } from 'vitest';
import { tiesIn, toldByYear, yearNamed } from './ties.js';

const year = (
  at: number,
  points: number,
  standing: 'together' | 'apart' | 'between',
  entries: string[] = [],
) => ({ year: at, points, standing, entries });
const NETWORK: Pick<Network, 'edges' | 'first' | 'last'> = {
  first: 2020,
  last: 2022,
  edges: [
    {
      pair: ['ISL', 'NOR'],
      years: [
        year(2020, 1, 'together', ['a', 'b']),
        year(2021, 0.7, 'together'),
        year(2022, 0.5, 'together'),
      ],
    },
    { pair: ['DNK', 'ISL'], years: [year(2021, -2, 'apart', ['b', 'c']), year(2022, -0.01, 'between')] },
  ],
};

it('ties of a year, the weightiest first, with how they moved and the words that they rest on', () => {
  const ties = tiesIn(NETWORK, 2021);
  expect(ties.map(({ key, points }) => [key, points])).toEqual([
    ['DNK~ISL', -2],
    ['ISL~NOR', 0.7],
  ]);
  expect(ties.map(({ newest }) => newest)).toEqual(['c', 'b']);
  expect(ties.map(({ moved }) => Math.round(10 * moved) / 10)).toEqual([-2, -0.3]);
});

it('what has faded is no tie, nor what nothing is told of yet', () => {
  expect(tiesIn(NETWORK, 2022).map(({ key }) => key)).toEqual(['ISL~NOR']);
  expect(tiesIn(NETWORK, 2020).map(({ key }) => key)).toEqual(['ISL~NOR']);
});

it('counts what is told of each year, each entry once', () =>
  expect(toldByYear(NETWORK)).toEqual([
    { year: 2020, told: 2 },
    { year: 2021, told: 2 },
    { year: 2022, told: 0 },
  ]));

it('a year is one that there is', () =>
  expect(['2021', '1990', 'soon', null].map((named) => yearNamed(named, NETWORK))).toEqual([
    2021,
    null,
    null,
    null,
  ]));
