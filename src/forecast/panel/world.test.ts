import { describe, expect, it } from 'vitest';
import { countedBy, levelsIn, worldOf } from './world.js';

const register = {
  meetings: [
    { country: 'a', month: 1202 },
    { country: 'a', month: 1202 },
    { country: 'b', month: 1202 },
    { country: 'a', month: 1190 },
  ],
  atRisk: [
    { country: 'a', from: 1201, to: 1300 },
    { country: 'b', from: 1202, to: 1203 },
    { country: 'c', from: 1202, to: 1300 },
    { country: 'd', from: 1202, to: 1300 },
  ],
  presidents: [1100],
  last: 1205,
};
const world = worldOf(register);

describe('the world’s level', () => {
  it('is the share of countries at risk that were met, each once a month', () =>
    expect(levelsIn(world, 1202).g12).toBeCloseTo((0 + 2 / 4) / 2, 12));
  it('is a mean over as many months as there are', () =>
    expect(levelsIn(world, 1204).g60).toBeCloseTo((0 + 2 / 4 + 0 + 0) / 4, 12));
  it('stays where it was last known', () => {
    expect(world.levels.has(1206)).toBe(false);
    expect(levelsIn(world, 1230)).toEqual(levelsIn(world, 1205));
  });
});

it('what a register has counted is countries met and years at risk, as far as was known', () => {
  expect(countedBy(register, 1202)).toEqual({ met: 2, years: 0, until: 1202 });
  expect(countedBy(register, 1300)).toEqual({ met: 2, years: 1, until: 1205 });
});
