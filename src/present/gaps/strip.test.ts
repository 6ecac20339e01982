import { expect, it } from 'vitest';
import { gapStrip } from './strip.js';

it('a strip has a sign a year', () => {
  const at = (year: number, gap: number | null, heard = true) => ({
    year,
    gap,
    heard,
    heights: [null, null] as const,
  });
  expect(
    gapStrip([at(2018, null), at(2019, 0), at(2020, 0, false), at(2021, 8), at(2022, 1)], 2017, 2023),
  ).toBe('  _·█▁ ');
});
