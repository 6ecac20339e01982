import { expect, it } from 'vitest';
import { layoutOf, nearnessOf, settle } from './layout.js';

const edge = (one: string, other: string, standing: 'together' | 'apart') => ({
  pair: [one, other] as [string, string],
  years: [{ year: 2020, points: standing === 'apart' ? -2 : 2, standing, entries: ['a'] }],
});
const NETWORK = {
  sides: [
    { ref: 'NOR', named: 9 },
    { ref: 'ISL', named: 4 },
    { ref: 'DNK', named: 1 },
  ],
  edges: [edge('ISL', 'NOR', 'together'), edge('DNK', 'NOR', 'apart')],
};
const rested = () => {
  const layout = layoutOf(NETWORK);
  expect(settle(layout, () => true)).toBe(true);
  return layout.nodes().map(({ ref, x = 0, y = 0 }) => ({ ref, x, y }));
};

it('who stand together lie nearer than who stand apart, the same way each time', () => {
  const [nor, isl, dnk] = rested();
  if (!nor || !isl || !dnk) throw new Error('three sides');
  expect(Math.hypot(nor.x - isl.x, nor.y - isl.y)).toBeLessThan(Math.hypot(nor.x - dnk.x, nor.y - dnk.y));
  expect(rested()).toEqual([nor, isl, dnk]);
});

it('goes on only while it may', () => {
  const layout = layoutOf(NETWORK);
  let ticks = 0;
  expect(settle(layout, () => ticks++ < 3)).toBe(false);
  expect(ticks).toBe(4);
});

it('a side that is named more is larger', () => {
  const [most, , least] = layoutOf(NETWORK).nodes();
  expect(most?.radius).toBe(18);
  expect(least?.radius ?? 99).toBeLessThan(10);
});

it('nearness is the share of years together less those apart', () => {
  expect(nearnessOf(edge('A', 'B', 'together'))).toBe(1);
  expect(nearnessOf(edge('A', 'B', 'apart'))).toBe(-1);
  expect(nearnessOf({ years: [] })).toBe(0);
});
