import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../weigh/tempo/chance.js';
import { fromLogOdds, logOdds } from './probability.js';
import { spreadOf } from './spread.js';

const [GROUPS, EACH] = [400, 60];
const group = Float64Array.from({ length: GROUPS * EACH }, (_, i) => Math.floor(i / EACH));

/** Outcomes of a made world where each group's log-odds lie `apart` above or below those of a third. */
function drawn(apart: number) {
  const chance = chanceFrom(3);
  const own = Array.from({ length: GROUPS }, (_, g) =>
    fromLogOdds(logOdds(1 / 3) + (g % 2 ? apart : -apart)),
  );
  return Float64Array.from(group, (g) => (chance() < (own[g] ?? 0) ? 1 : 0));
}
const third = new Float64Array(group.length).fill(1 / 3);

describe('the spread of groups about their forecasts', () => {
  it('is found again', () => {
    expect(spreadOf({ p: third, y: drawn(0.5), group })).toBeCloseTo(0.5, 1);
    expect(spreadOf({ p: third, y: drawn(0.2), group })).toBeCloseTo(0.2, 1);
  });
  it('is near 0 where there is only chance', () =>
    expect(spreadOf({ p: third, y: drawn(0), group })).toBeLessThan(0.15));
  it('is what the formula says', () =>
    expect(spreadOf({ p: [0.5, 0.5, 0.5, 0.5], y: [1, 1, 0, 0], group: [1, 1, 2, 2] })).toBeCloseTo(
      Math.sqrt((1 - 0.5 + 1 - 0.5) / (0.25 + 0.25)),
      12,
    ));
  it('is 0 where nothing was forecast', () => expect(spreadOf({ p: [], y: [], group: [] })).toBe(0));
});
