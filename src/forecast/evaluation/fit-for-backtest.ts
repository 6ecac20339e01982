import { Failure } from '../../record/failure.js';
import { columnOf, decemberOf, type Horizon, labelsOf, type Panel, yearOf } from '../panel/panel.js';
import { splitAt } from '../panel/rolling.js';
import type { Years } from './report.js';

/** Columns that the drivers are made of; labels are asked for by horizon. */
const NEEDED =
  'y since never n12 n36 n60 n120 nall exposure e6 e24 e72 s3 s6 s12 s36 pten metpres same mon g12 g36 g60'.split(
    ' ',
  );
/** Years of a panel that are learned from before the first forecast. */
const LEARNED = 10;

/** The years that a panel can be back-tested on: ten after its first, up to its last. */
export function yearsOf({ month }: Panel): Years {
  const first = month.reduce((least, at) => Math.min(least, at), Number.MAX_SAFE_INTEGER);
  const last = month.reduce((most, at) => Math.max(most, at), 0);
  return { from: yearOf(first) + LEARNED, to: yearOf(last) };
}

/** Refuses a cell that no such column may have. */
function refuseOdd(panel: Panel, name: string, allowed: readonly number[]): void {
  const row = columnOf(panel, name).findIndex((value) => !allowed.includes(value));
  if (row < 0) return;
  const value = columnOf(panel, name)[row];
  throw new Failure(
    'damaged',
    `row ${row + 2}`,
    `Row ${row + 2} of the panel has ${value} for ${name}; write ${allowed.join(' or ')}.`,
  );
}

/**
 * Refuses what cannot be back-tested.
 * @throws Failure for a column that is missing, for a meeting or label that is not 0 or 1, for years outside the panel, and for a horizon none
 *   of whose forecasts has come true or not.
 */
export function refuseUnfit(panel: Panel, horizons: readonly Horizon[], { from, to }: Years): void {
  for (const name of NEEDED) columnOf(panel, name);
  refuseOdd(panel, 'y', [0, 1]);
  for (const horizon of horizons) refuseOdd(panel, `y${horizon}`, [0, 1, -1]);
  const can = yearsOf(panel);
  if (can.from > can.to)
    throw new Failure(
      'bad-query',
      'panel',
      `The panel has no more than ${LEARNED} years, and as many are needed to learn from; give a longer one.`,
    );
  for (const year of [from, to])
    if (year < can.from || year > can.to)
      throw new Failure(
        'bad-query',
        String(year),
        `${year} cannot be back-tested on this panel; name years from ${can.from} to ${can.to}.`,
      );
  if (from > to)
    throw new Failure('bad-query', String(from), `${from} comes after ${to}; name the earlier year first.`);
  for (const horizon of horizons) refuseOpen(panel, horizon, { from, to });
}

/** Refuses a horizon where nothing can be learned from, or nothing be scored. */
function refuseOpen(panel: Panel, horizon: Horizon, { from, to }: Years): void {
  const label = labelsOf(panel, horizon);
  const isKnown = (row: number): boolean => (label[row] ?? -1) >= 0;
  const outcomes = new Set(splitAt(panel, horizon, from).known.map((row) => label[row] ?? 0));
  const ahead = panel.month.some(
    (month, row) => month >= decemberOf(from - 1) && month < decemberOf(to) && isKnown(row),
  );
  if (outcomes.size === 2 && ahead) return;
  const why = ahead
    ? `there are not both meetings and none to learn from before ${from}`
    : `the panel ends before any forecast of ${from} is decided`;
  throw new Failure(
    'bad-query',
    `${horizon} months`,
    `Forecasts for ${horizon} months cannot be tested: ${why}; choose other years, or other horizons.`,
  );
}
