import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { BEST, reportOf, scoredHorizon } from './report.js';

const panel = madePanel({ countries: 6, from: 1985, to: 2001 });
const years = { from: 1999, to: 2000 };
const seen: number[] = [];
const twelve = scoredHorizon(panel, 12, years, (year) => seen.push(year));
const three = scoredHorizon(panel, 3, years);

describe('a report', () => {
  const report = reportOf(panel, years, [twelve, three]);
  it('has its horizons in order, whatever was done first', () =>
    expect(report.horizons.map(({ horizon }) => horizon)).toEqual([3, 12]));
  it('says what it was made of', () =>
    expect(report).toMatchObject({
      ...years,
      panel: { rows: panel.rows, countries: 6, first: '1985-01', last: '2001-12' },
    }));
  it('tells each year that is done', () => expect(seen).toEqual([1999, 2000]));
  it('has the calibration of the best forecaster', () => {
    const [{ calibration = [], lines = [] } = {}] = report.horizons;
    const all = lines.find(({ slice, forecaster }) => slice === 'all' && forecaster === BEST);
    expect(calibration.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count);
  });
  it('scores waiting times over all horizons, and none over one', () => {
    expect(report.waiting.find(({ forecaster }) => forecaster === 'dyad')?.skill).toBe(0);
    expect(reportOf(panel, years, [three]).waiting).toEqual([]);
  });
});
