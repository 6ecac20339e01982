import { describe, expect, it } from 'vitest';
import { YEAR } from '../reference/index.js';
import { lengthOf, recordModels } from './record-members.js';

const own = { of: 'x', from: -10 * YEAR, to: 0, days: [-5 * YEAR], entries: [] };
const models = recordModels({ event: 'leaders_meet' }, { own, alike: [], watched: true }, 0.2, 0, {
  usual: 0,
  own: 1,
});

describe('the models of the record', () => {
  it('share the weight, but for the usual rate', () =>
    expect([models.recent.weight, models.waits.weight, models.usual.weight]).toEqual([0.5, 0.5, 0]));
  it('give chances that grow with the days, within their intervals', () => {
    for (const { chance } of [models.recent, models.waits, models.usual]) {
      const [soon, late] = [chance(0, 30), chance(0, 300)];
      expect(late.probability).toBeGreaterThan(soon.probability);
      expect(late.low).toBeLessThan(late.probability);
      expect(late.high).toBeGreaterThan(late.probability);
    }
  });
  it('say what they rest on', () => {
    expect(models.since).toBeCloseTo(5 * YEAR);
    expect(models.waits.says).toContain('since it last happened');
    expect(models.usual.says).toContain('1 in 10 years');
    expect(models.waits.says).toContain('5.0 years since');
    expect(lengthOf(40)).toBe('40 days');
    expect(models.recent.says).toContain('half after 2 years');
  });
});
