import { expect, it } from 'vitest';
import { panelFrom } from '../panel/build.js';
import { metInSeason } from './season.js';

/** One country that meets each March of 2000 to 2003 but 2001, another that never does. */
const panel = panelFrom({
  meetings: [2000, 2002, 2003].map((year) => ({ country: 'a', month: (year - 1900) * 12 + 2 })),
  trips: [],
  atRisk: ['a', 'b'].map((country) => ({ country, from: 1200, to: 1259 })),
  presidents: [1190],
  last: 1259,
});
const rowOf = (country: number, month: number) =>
  [...panel.month.keys()].find((row) => panel.country[row] === country && panel.month[row] === month) ?? -1;

it('looks at the months of the window in years before', () => {
  const endOfFebruary2003 = rowOf(0, 1237);
  expect(metInSeason(panel, 1, 3)[endOfFebruary2003]).toBeCloseTo(2 / 3, 12);
  expect(metInSeason(panel, 1, 1)[endOfFebruary2003]).toBe(1);
  expect(metInSeason(panel, 1, 3)[endOfFebruary2003 + 1]).toBe(0);
  expect(metInSeason(panel, 3, 1)[endOfFebruary2003 - 2]).toBe(1);
});
it('counts only the years there were, and does not look into another country', () => {
  expect(metInSeason(panel, 1, 10)[rowOf(0, 1213)]).toBe(1);
  expect(metInSeason(panel, 12, 10)[rowOf(1, 1200)]).toBe(0);
});
