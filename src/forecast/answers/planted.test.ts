import { expect, it } from 'vitest';
import { Slots } from '../../record/index.js';
import { isVouched } from '../../weigh/told.js';
import { supposed } from './planted.js';

it('what is supposed is an entry like any other, of its day', () => {
  const entries = [
    supposed.officialsMeet(['PRK', 'USA'], '2020-01-01'),
    supposed.leadersPlan(['PRK', 'USA'], '2020-06-01', '2020-01-01'),
    supposed.opens('PRK', '2020-01-01'),
    supposed.tests('PRK', '2020-01-01'),
  ];
  for (const { slots, reports } of entries) {
    expect(Slots.parse(slots)).toEqual(slots);
    expect(reports.map(({ document }) => document.known)).toEqual(['2020-01-01']);
    expect(reports.every(isVouched)).toBe(true);
  }
  expect(entries.map(({ first }) => first)).toEqual(['2020-01-01', '2020-06-01', '2020-01-01', '2020-01-01']);
});
