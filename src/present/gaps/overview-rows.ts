import { ISSUE_LABELS } from '../../record/index.js';
import { type IssueGap, isOld } from '../../weigh/index.js';
import type { Pen } from '../pen.js';
import { gapStrip, STRIP_LEGEND } from './strip.js';

/** Columns of the names of issues, and of a gap with its mark. */
const ISSUE = 24;
const GAP = 5;
/** Terminals with fewer columns have the strip below its issue. */
const NARROW = 56;

/** Each issue of which the gap is known as a strip of years. */
export function overviewRows(gaps: readonly IssueGap[], pen: Pen): string[] {
  const known = gaps.filter(({ gap }) => gap !== null);
  if (known.length === 0)
    return ['', ...pen.put('On no issue are both sides heard, so that no gap can be told.')];
  const years = known.flatMap((gap) =>
    gap.years.flatMap(({ gap: steps, year }) => (steps === null ? [] : year)),
  );
  const narrow = pen.columns < NARROW;
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - (pen.columns - (narrow ? 2 : ISSUE + GAP)) + 1);
  const margin = ' '.repeat(narrow ? 2 : ISSUE + GAP);
  return [
    ...pen.heading('Gap by issue and year'),
    `${margin}${pen.ink(yearsLine(first, last), 'accent')}`,
    ...known.flatMap((gap) => {
      const strip = gapStrip(gap.years, first, last);
      const [name, steps] = [ISSUE_LABELS[gap.issue], pen.ink(stepsOf(gap), 'bold')];
      return narrow
        ? [...pen.put(`${name} ${stepsOf(gap).trim()}`), `${margin}${strip}`]
        : [`${name.padEnd(ISSUE)}${steps}${strip}`];
    }),
    ...pen.put(STRIP_LEGEND, 0, 2, 'faint'),
  ];
}

/** The gap today, with a question mark where both sides have been silent for long. */
const stepsOf = (gap: IssueGap): string => `${gap.gap}${isOld(gap) ? '?' : ''}`.padEnd(GAP);

/** The first and the last year above their columns. */
const yearsLine = (first: number, last: number): string =>
  last - first < 8
    ? first === last
      ? `${last}`
      : `${first}–${last}`
    : `${first}${String(last).padStart(last - first - 3)}`;
