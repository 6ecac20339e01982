import { TEMPO_RULES } from './rules.js';
import { type Span, sumsOf, yearStarts } from './strata.js';

/** Shares of shifts of the talks' dates that give a difference at least as strong as the true dates do, which are among them. */
export interface Placebo {
  readonly shifts: number;
  /** Over all years together. */
  readonly all: number;
  /** Each year compared with itself. */
  readonly withinYears: number;
}

/** Differences that rounding alone makes are none. */
const EQUAL = 1e-9;

/**
 * The placebo test: the dates of the talks are moved together around the span, and what falls out at its end comes in at its beginning, so that
 * the rhythm of talks and that of tests stay. Strength is how far the count around talks lies from what one would expect, in either direction.
 */
export function placebo(marked: Uint8Array, tests: readonly number[], span: Span): Placebo {
  const { length } = marked;
  // Twice over, so that what goes on at the beginning need not be looked for there.
  const twice = new Uint8Array(2 * length);
  twice.set(marked);
  twice.set(marked, length);
  const sums = sumsOf(twice);
  const days = Int32Array.from(tests);
  const years = yearsWithTests(tests, length, span);
  const expected = (tests.length * (sums[length] ?? 0)) / length;
  const strengths: [all: number, withinYears: number][] = [];
  for (let shift = 0; shift < length; shift += TEMPO_RULES.shift.value) {
    let seen = 0;
    for (let i = 0; i < days.length; i++) seen += twice[(days[i] ?? 0) + shift] ?? 0;
    let within = 0;
    for (const { start, end, share } of years)
      within += share * ((sums[end + shift] ?? 0) - (sums[start + shift] ?? 0));
    strengths.push([Math.abs(seen - expected), Math.abs(seen - within)]);
  }
  const [all = 0, withinYears = 0] = strengths[0] ?? [];
  const share = (isStrong: (strength: [number, number]) => boolean): number =>
    strengths.filter(isStrong).length / strengths.length;
  return {
    shifts: strengths.length,
    all: share(([strength]) => strength >= all - EQUAL),
    withinYears: share(([, strength]) => strength >= withinYears - EQUAL),
  };
}

/** The years in which something was tested: where they begin and end, and tests a day. */
function yearsWithTests(tests: readonly number[], length: number, span: Span) {
  const starts = yearStarts(span);
  return starts.flatMap(({ start }, i) => {
    const end = starts[i + 1]?.start ?? length;
    const count = tests.filter((day) => day >= start && day < end).length;
    return count === 0 ? [] : [{ start, end, share: count / (end - start) }];
  });
}
