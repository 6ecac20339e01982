import { describe, expect, it } from 'vitest';
import { promiseEntry, promiseTold as told, unchecked } from '../../../test/told-promise.js';
import type { Issue } from '../../record/index.js';
import { issueShares } from './centrality.js';

const entries = (issue: Issue, count: number, extra = {}) =>
  Array.from({ length: count }, (_, i) =>
    promiseEntry(`${issue}-${i}`, [told(`${issue}-${i}`, '2031-01-01', { issue }, extra)]),
  );

describe('issueShares', () => {
  it('weighs an issue by its share among those that are named', () => {
    expect(
      issueShares([...entries('missiles', 15), ...entries('sanctions', 3), ...entries('energy', 12)]),
    ).toEqual([
      { issue: 'missiles', entries: 15, share: 0.5, weight: 1 },
      { issue: 'energy', entries: 12, share: 0.4, weight: 0.8 },
      { issue: 'sanctions', entries: 3, share: 0.1, weight: 0.2 },
    ]);
  });

  it('leaves a forgotten issue some weight', () =>
    expect(issueShares([...entries('missiles', 40), ...entries('energy', 1)])[1]?.weight).toBe(0.1));

  it('weighs all alike where few entries name any', () =>
    expect(
      issueShares([...entries('missiles', 5), ...entries('energy', 1)]).map(({ weight }) => weight),
    ).toEqual([1, 1]));

  it('counts no rows that nobody has checked', () => {
    expect(issueShares(entries('missiles', 30, unchecked('x')))).toEqual([]);
    expect(issueShares([])).toEqual([]);
  });
});
