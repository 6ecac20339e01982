import type { Tally } from 'dragoman/client';
import { expect, it } from 'vitest';
import { countsByYear } from './counts.js';

const tally = (kind: Tally['kind'], year: number | null, entries: number): Tally => ({
  kind,
  year,
  entries,
  verified: entries,
  status: null,
  level: null,
  change: null,
  system: null,
});

it('adds up what is alike in kind and year, and leaves out what bears no year', () => {
  const { kinds, from, to } = countsByYear(
    [
      tally('encounter', 2019, 2),
      tally('encounter', 2018, 1),
      tally('encounter', 2019, 3),
      tally('pause', null, 9),
    ],
    ['encounter', 'pause'],
  );
  expect(kinds).toEqual([
    {
      kind: 'encounter',
      counts: [
        { year: 2018, entries: 1 },
        { year: 2019, entries: 5 },
      ],
    },
  ]);
  expect([from, to]).toEqual([2018, 2019]);
});
