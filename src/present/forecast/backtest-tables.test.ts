import { describe, expect, it } from 'vitest';
import { madeReport } from '../../../test/made-report.js';
import { aboutBacktest, backtestTables, monthsInWords } from './backtest-tables.js';

const report = madeReport();

describe('tables of a back-test', () => {
  const [short, long] = [backtestTables(report, true), backtestTables(report, false)];
  it('are told apart by their titles', () => {
    expect(short.map(({ title }) => title)).toEqual([
      'Within 3 months',
      'Within 3 months, by period and group',
      'Within 3 months, calibration',
      'Within 12 months',
      'Within 12 months, by period and group',
      'Within 12 months, calibration',
      'When the next meeting comes',
    ]);
    expect(long.length).toBe(short.length + 2);
  });
  it('have a cell below each head', () => {
    for (const { heads, rows } of long) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(heads.length);
    }
  });
  it('say skills in percent, signed, and nothing where there is none', () => {
    const [table] = short;
    expect(table?.rows.find(([name]) => name === 'dyad')?.[2]).toBe('+0.0 (+0.0 to +0.0)');
    const gone = { skill: Number.NaN, low: Number.NaN, high: -0.0123 };
    const [{ lines = [], ...first } = {}] = report.horizons;
    const odd = {
      ...report,
      horizons: [{ ...first, lines: lines.map((line) => ({ ...line, onDyad: gone })) }],
    };
    expect(backtestTables(odd as typeof report, true)[0]?.rows[0]?.[2]).toBe('– (– to −1.2)');
  });
  it('leave empty bins out', () => {
    const bins = short[2]?.rows.length ?? 0;
    expect(bins).toBe(report.horizons[0]?.calibration.filter(({ count }) => count > 0).length);
  });
  it('say what they are of', () => {
    expect(aboutBacktest(report)).toContain('Each year from 2002 to 2003');
    expect(aboutBacktest(report)).toContain('6 countries');
    expect([monthsInWords(1), monthsInWords(12)]).toEqual(['1 month', '12 months']);
  });
});
