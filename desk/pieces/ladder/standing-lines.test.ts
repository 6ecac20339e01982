import type { SideStanding } from 'dragoman/client';
import { expect, it } from 'vitest';
import { stretchesOf } from './standing-lines.js';

const said = (side: string, day: string, height: number, more: Partial<SideStanding> = {}): SideStanding => ({
  side,
  day,
  height,
  who: [side],
  issue: 'missiles',
  mark: 'demands',
  dated: true,
  until: null,
  kind: 'position',
  towards: [],
  entry: `${side}-${day}`,
  told: { item: 'i', document: 'd', title: null, day, dated: true, quote: 'words', says: null },
  ...more,
});

it('lets each word hold until its end or until the side is heard again', () => {
  const history = [
    said('USA', '2019-03-05', 0),
    said('USA', '2018-06-12', 4, { until: '2018-12-31' }),
    said('PRK', '2018-07-01', 1),
  ];
  const lines = stretchesOf(history, 'USA', '2020-01-01').map(({ from, to, height }) => [from, to, height]);
  expect(lines).toEqual([
    ['2018-06-12', '2018-12-31', 4],
    ['2019-03-05', '2020-01-01', 0],
  ]);
});

it('counts the last word of a day, and leaves out what bears no day', () => {
  const history = [
    said('USA', '2018-06-12', 1),
    said('USA', '2018-06-12', 3),
    said('USA', '2018-07-01', 2, { dated: false }),
  ];
  expect(stretchesOf(history, 'USA', '2018-06-20').map(({ height }) => height)).toEqual([3]);
});
