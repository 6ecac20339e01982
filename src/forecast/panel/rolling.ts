import { decemberOf, type Horizon, labelsOf, type Panel } from './panel.js';

/** One origin of a back-test: what may be learned from, and what is to be forecast. */
export interface Split {
  /** The last month that is known: December of the year before. */
  readonly origin: number;
  /** Rows whose window had closed by the origin. */
  readonly known: Int32Array;
  /** Rows from the origin up to November of the year whose outcome is known today. */
  readonly ahead: Int32Array;
}

/**
 * The split of one year: learn from rows with month ≤ origin − horizon, forecast those with origin ≤ month < December of the year. So a
 * forecast for 12 months that is made in January 2000 was learned from windows that had closed by December 1999.
 */
export function splitAt(panel: Panel, horizon: Horizon, year: number): Split {
  const label = labelsOf(panel, horizon);
  const origin = decemberOf(year - 1);
  const rowsWhere = (wanted: (month: number) => boolean): Int32Array => {
    const rows: number[] = [];
    for (let row = 0; row < panel.rows; row++)
      if (wanted(panel.month[row] ?? 0) && (label[row] ?? -1) >= 0) rows.push(row);
    return Int32Array.from(rows);
  };
  return {
    origin,
    known: rowsWhere((month) => month <= origin - horizon),
    ahead: rowsWhere((month) => month >= origin && month < origin + 12),
  };
}

/**
 * The labels as they were known at the end of a month: −1 where the window had not yet closed, also where a meeting had already
 * happened in it, since early successes alone would make meetings look frequent.
 */
export function labelsKnownAt(panel: Panel, horizon: Horizon, origin: number): Float64Array {
  return labelsOf(panel, horizon).map((label, row) =>
    (panel.month[row] ?? 0) + horizon <= origin ? label : -1,
  );
}
