import { describe, expect, it } from 'vitest';
import { skillInterval } from './bootstrap.js';

const theirs = Array.from({ length: 40 }, () => 0.2);
const cluster = theirs.map((_, i) => Math.floor(i / 4));

describe('the interval of a skill', () => {
  it('has no width where all clusters agree', () => {
    const { skill, low, high } = skillInterval(
      theirs.map(() => 0.1),
      theirs,
      cluster,
    );
    expect([skill, low, high]).toEqual([0.5, 0.5, 0.5].map((value) => expect.closeTo(value, 12)));
  });
  it('is wide where one cluster makes the skill', () => {
    const ours = theirs.map((loss, i) => (cluster[i] === 3 ? 0 : loss));
    const { skill, low, high } = skillInterval(ours, theirs, cluster);
    expect(skill).toBeCloseTo(0.1, 12);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.3, 12);
  });
  it('draws whole clusters: cases that come four times in one prove no more', () => {
    const ours = theirs.map((loss, i) => (cluster[i] === 3 ? 0 : loss));
    const thinned = (values: readonly number[]) => values.filter((_, i) => i % 4 === 0);
    expect(skillInterval(thinned(ours), thinned(theirs), thinned(cluster))).toEqual(
      expect.objectContaining({ low: 0, high: expect.closeTo(skillInterval(ours, theirs, cluster).high, 9) }),
    );
  });
  it('is the same for the same seed', () => {
    const ours = theirs.map((_, i) => 0.1 + (i % 7) / 50);
    expect(skillInterval(ours, theirs, cluster, 5)).toEqual(skillInterval(ours, theirs, cluster, 5));
    expect(skillInterval(ours, theirs, cluster, 5)).not.toEqual(skillInterval(ours, theirs, cluster, 6));
  });
});
