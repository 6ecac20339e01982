import type { BacktestReport } from '../../forecast/index.js';
import type { Instant } from '../../record/index.js';
import { sayMoment } from '../ledger/moment.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { aboutBacktest, backtestTables, type FigureTable, KEY } from './backtest-tables.js';

/** A back-test, and when it was made if it was kept from then. */
export interface BacktestPage {
  readonly report: BacktestReport;
  /** Null where it was made just now. */
  readonly madeAt: Instant | null;
}

/** Columns between two figures. */
const GAP = 2;

/** A table with its figures to the right; where the page is too narrow for it, a line for each row with its heads. */
function tableRows({ title, says, heads, rows }: FigureTable, pen: Pen): string[] {
  const widths = heads.map((head, j) => Math.max(head.length, ...rows.map((row) => row[j]?.length ?? 0)));
  const wide = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const set = (cells: readonly string[]): string =>
    cells
      .map((cell, j) => (j === 0 ? cell.padEnd(widths[j] ?? 0) : cell.padStart((widths[j] ?? 0) + GAP)))
      .join('');
  const told = (row: readonly string[]): string =>
    `${row[0]}: ${row
      .slice(1)
      .map((cell, j) => `${heads[j + 1]} ${cell}`)
      .join(', ')}`;
  return [
    ...pen.heading(title),
    ...pen.put(says, 0, 2, 'faint'),
    ...(wide > pen.columns
      ? rows.flatMap((row) => pen.put(told(row), 0, 2))
      : [pen.ink(set(heads), 'faint'), ...rows.map(set)]),
  ];
}

/** A back-test for a terminal. */
export function renderBacktest({ report, madeAt }: BacktestPage, options: TerminalOptions): string {
  const pen = penFor(options);
  return asText([
    ...pen.put(`Back-test of leaders’ meetings, ${report.from}–${report.to}`, 0, 2, 'bold'),
    ...pen.put(aboutBacktest(report), 0, 2),
    ...(madeAt === null
      ? []
      : pen.put(
          `Kept from ${sayMoment(madeAt)}: the data and the code are the same; --fresh makes it anew.`,
          0,
          2,
        )),
    '',
    ...pen.put(KEY, 0, 2, 'faint'),
    ...backtestTables(report, true).flatMap((table) => tableRows(table, pen)),
  ]);
}
