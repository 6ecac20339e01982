import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { monthTable, partTable, planTable, summitTable, worstMisses } from './story-tables.mjs';

const FIRST = (2018 - 1900) * 12;
const window = (length: number, label: number, pool: number) => ({
  length,
  label,
  dyad: 0.05,
  pool,
  signals: pool,
  full: 0.25,
});
const story = {
  months: [0, 1, 2].map((i) => ({
    month: FIRST + i,
    thin: i === 2,
    windows: [1, 3, 12].map((length) => window(length, i === 2 ? -1 : i, 0.1 * (i + 1))),
  })),
  met: [FIRST + 1, FIRST + 500],
};
const brierScore = (p: number[], y: number[]): number =>
  p.reduce((sum, one, i) => sum + (one - (y[i] ?? 0)) ** 2, 0) / p.length;

describe('tables of a story', () => {
  it('have every chance of a month next to what came of it', () => {
    const rows: string[] = monthTable(story);
    expect(rows[2]).toContain('| 2018-01 | 5.0 %, 10 %, 10 %, 25 % | no |');
    expect(rows[3]).toContain('| **yes** |');
    expect(rows[4]).toMatch(/^\| 2018-03 \(thin\) \|.*\| open \|/);
  });
  it('tell what was said of meetings within its time', () => {
    const rows: string[] = summitTable(story, { [FIRST + 1]: 'Oslo' });
    expect(rows.slice(2)).toEqual([
      `| Oslo, 2018-02 | 2018-02 | ${new Array(3).fill('5.0 %, 20 %, 20 %, 25 %').join(' | ')} |`,
    ]);
  });
  it('score windows that have closed, by part', () => {
    const rows: string[] = partTable(story, { brierScore, logScore: brierScore });
    expect(rows[2]).toContain('| 1 | 2018–2019, the summits | 2 (1) | .452, .325, .325, .313 |');
    expect(rows).toHaveLength(2 + 3 * 2);
  });
  it('show the misses of both kinds', () => {
    const rows: string[] = worstMisses(story);
    expect(rows).toContain('| pool | 3 | 2018-01 | 10 % | no |');
    expect(rows).toContain('| pool | 3 | 2018-02 | 20 % | **yes** |');
  });
  it('list plans', () =>
    expect(
      planTable({ plans: [{ known: '2019-01-01', status: 'planned', says: 'They will meet.' }] })[2],
    ).toBe('| 2019-01-01 | planned | They will meet. |'));
});
