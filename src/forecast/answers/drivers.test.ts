import { expect, it } from 'vitest';
import { YEAR } from '../reference/index.js';
import { logOdds } from '../scores/probability.js';
import { driversOf, signsDriver } from './drivers.js';
import { pooledChance } from './member.js';
import { recordModels } from './record-members.js';

it('drivers lead from the usual rate to the pool', () => {
  const own = { of: 'x', from: -10 * YEAR, to: 0, days: [-9 * YEAR, -8 * YEAR], entries: [] };
  const models = recordModels({ event: 'test' }, { own, alike: [], watched: true }, 0.2, 0, {
    usual: 0,
    own: 1,
  });
  const moved = driversOf(models, [0, 100]).reduce((sum, driver) => sum + driver.moved, 0);
  const pooled = pooledChance([models.recent, models.waits], 0, 0, 100).probability;
  expect(logOdds(models.usual.chance(0, 100).probability) + moved).toBeCloseTo(logOdds(pooled));
  expect(moved).toBeLessThan(0);
});

it('signs move as much as they have earned', () => {
  expect(signsDriver({ moved: -2, weight: 0.5 })).toMatchObject({
    moved: -1,
    says: expect.stringContaining('50 % of the −2.00'),
  });
  expect(signsDriver({ moved: 2, weight: 0 })).toMatchObject({
    moved: 0,
    says: expect.stringContaining('none of the +2.00'),
  });
});
