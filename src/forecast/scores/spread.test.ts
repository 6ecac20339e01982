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
/** One after the other. */
const time = group.map((_, i) => i % EACH);
const apart = { least: 1, most: EACH };
const third = new Float64Array(group.length).fill(1 / 3);

describe('the spread of groups about their forecasts', () => {
  it('is found again', () => {
    expect(spreadOf({ p: third, y: drawn(0.5), group, time }, apart)).toBeCloseTo(0.5, 1);
    expect(spreadOf({ p: third, y: drawn(0.2), group, time }, apart)).toBeCloseTo(0.2, 1);
  });
  it('is near 0 where there is only chance', () =>
    expect(spreadOf({ p: third, y: drawn(0), group, time }, apart)).toBeLessThan(0.15));
  it('is what the formula says, of pairs that are neither too near nor too far apart', () => {
    const p = [0.5, 0.5, 0.5, 0.25];
    const of = (least: number, most: number) =>
      spreadOf({ p, y: [1, 1, 1, 1], group: [1, 1, 1, 1], time: [0, 1, 3, 9] }, { least, most });
    expect(of(1, 9)).toBeCloseTo(
      Math.sqrt((3 * 0.25 + 3 * 0.5 * 0.75) / (3 * 0.25 * 0.25 + 3 * 0.25 * 0.1875)),
      12,
    );
    expect(of(2, 3)).toBeCloseTo(Math.sqrt(0.25 / 0.25 ** 2), 12);
  });
  it('is 0 where nothing was forecast', () =>
    expect(spreadOf({ p: [], y: [], group: [], time: [] }, apart)).toBe(0));
});
