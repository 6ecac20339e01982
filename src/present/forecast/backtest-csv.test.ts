import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { madeReport } from '../../../test/made-report.js';
import { backtestCsv } from './backtest-csv.js';

const report = madeReport();

describe('a back-test as CSV', () => {
  const rows: Record<string, string>[] = parse(backtestCsv(report), { columns: true });
  it('has a line for each horizon, slice and forecaster', () =>
    expect(rows.map(({ horizon, slice, forecaster }) => [horizon, slice, forecaster])).toEqual(
      report.horizons.flatMap(({ lines }) =>
        lines.map(({ horizon, slice, forecaster }) => [String(horizon), slice, forecaster]),
      ),
    ));
  it('has the scores to eight digits, and nothing where there is none', () => {
    const [line] = report.horizons[0]?.lines ?? [];
    expect(Number(rows[0]?.brier)).toBeCloseTo(line?.brier ?? 0, 8);
    expect(Number(rows[0]?.skill_dyad)).toBeCloseTo(line?.onDyad.skill ?? 0, 7);
    const bare = {
      ...report,
      horizons: report.horizons.map((one) => ({
        ...one,
        lines: one.lines.map((own) => ({ ...own, auc: null, ece: Number.NaN })),
      })),
    };
    const [first]: Record<string, string>[] = parse(backtestCsv(bare), { columns: true });
    expect([first?.auc, first?.ece]).toEqual(['', '']);
  });
});
