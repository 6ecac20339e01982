import { describe, expect, it } from 'vitest';
import { answerOn } from '../../../test/whaling.js';
import type { LeaderForecast, MeetingOdds } from '../leaders.js';
import { logOdds } from '../scores/probability.js';
import { baselineOf, registerModel } from './register-model.js';

const odds = (horizon: 1 | 3 | 6 | 12, probability: number): MeetingOdds => ({
  horizon,
  probability,
  interval: [probability / 2, probability * 2],
  members: { dyad: probability, hazard: probability, trees: probability },
  bias: 0.1,
  usual: 0.05,
  drivers: [
    { name: 'a', group: 'often', why: 'all years', value: 1, mean: 0, contribution: 0.6 },
    { name: 'b', group: 'often', why: 'ten years', value: 1, mean: 0, contribution: -0.3 },
    { name: 'c', group: 'season', why: 'the month', value: 1, mean: 0, contribution: 0.3 },
  ],
});
const forecast: LeaderForecast = {
  month: 1506,
  fittedFor: 2025,
  odds: [odds(1, 0.02), odds(3, 0.05), odds(6, 0.09), odds(12, 0.15)],
  thin: { from: 1499 },
};
const counted = { met: 400, years: 6000, until: 1499 };
const model = registerModel(forecast, '2025-07-31', '2025-07-31', counted);
const [pool] = model.members;
const MONTH = 365.25 / 12;

describe('the register as a model', () => {
  it('has the chances of its horizons, and those between them', () => {
    expect(pool?.chance(0, 3 * MONTH).probability).toBeCloseTo(0.05);
    expect(pool?.chance(0, 12 * MONTH).low).toBeCloseTo(0.075);
    const four = pool?.chance(0, 4 * MONTH).probability ?? 0;
    expect(four).toBeGreaterThan(0.05);
    expect(four).toBeLessThan(0.09);
  });
  it('counts from the day of the answer: a month that passed without is no more ahead', () => {
    const later = registerModel(forecast, '2025-07-31', '2025-08-31', counted).members[0];
    expect(later?.chance(0, 2 * MONTH - 1).probability).toBeLessThan(0.05);
    const both = 1 - (1 - 0.02) * (1 - (pool?.chance(MONTH, 3 * MONTH).probability ?? 0));
    expect(both).toBeCloseTo(0.05, 3);
  });
  it('starts from any country, and has drivers that lead from there to what it says', () => {
    const days = [0, 3 * MONTH] as const;
    const reference = model.reference(days);
    expect(reference).toMatchObject({ events: 400, years: 6000, width: 'any' });
    expect(reference.says).toContain('400 in 6,000 years of all countries until 2024-12');
    const drivers = model.drivers(days);
    const moved = drivers.reduce((sum, driver) => sum + driver.moved, 0);
    expect(logOdds(reference.probability) + moved).toBeCloseTo(logOdds(0.05));
    const often = drivers.find(({ name }) => name === 'how often they met');
    expect(often).toMatchObject({ says: 'all years', moved: expect.closeTo(0.1) });
  });
  it('is held against the rate of the two alone, and any other answer against its reference class', () => {
    const { reference, members, ...rest } = answerOn().working;
    expect(baselineOf({ reference, members, ...rest })).toMatchObject({
      probability: reference.probability,
      width: 'sides',
    });
    const two = { name: 'register, rate of the two alone', probability: 0.04, weight: 0, says: 'seldom' };
    expect(
      baselineOf({ ...rest, reference: { ...reference, width: 'any' }, members: [...members, two] }),
    ).toEqual({
      probability: 0.04,
      says: 'register, rate of the two alone: seldom',
      width: 'sides',
    });
  });
  it('says from when on it is thin', () => {
    expect(model.missing.join(' ')).toContain('before 2024-12');
    expect(registerModel({ ...forecast, thin: null }, '2025-07-31', '2025-07-31', counted).missing).toEqual(
      [],
    );
  });
});
