import type { Design } from '../models/logit.js';
import { fitLogit } from '../models/logit.js';

/** Some sides at the end of a month: what the signals came to, what was usual, and what came of it. */
export interface SignalCase {
  /** Which sides, as a place in a list. */
  readonly place: number;
  /** The month of the panel at whose end it is looked. */
  readonly month: number;
  /** By signal, in the order of the table. */
  readonly values: readonly number[];
  /** Log-odds before any signals. */
  readonly odds: number;
  /** 1 or 0; −1 where nobody can know yet. */
  readonly label: number;
}

/** What was learned of signals: by signal, in the order of the table. */
export interface SignalFit {
  /** Log-odds for each unit above the mean. */
  readonly coefficients: readonly number[];
  /** What was usual in what was learned from. */
  readonly means: readonly number[];
}

/**
 * The ridge on each coefficient: as if thought beforehand that one fresh sign moves the log-odds by about a third, up or down
 * (ln 2 for one sign, times a standard deviation of a half; the ridge is one over its square).
 */
const RIDGE = 4;
/**
 * Learns what signals move beside the base rate: a logit with the base rate's log-odds as offset, no intercept (where all is as usual, the base
 * rate stands), and a ridge. Windows of `months` months overlap, so each event is seen so many times over, and the ridge is as many times as
 * heavy.
 */
export function learnSignals(cases: readonly SignalCase[], months: number): SignalFit {
  const width = cases[0]?.values.length ?? 0;
  const means = Array.from(
    { length: width },
    (_, j) => cases.reduce((sum, { values }) => sum + (values[j] ?? 0), 0) / cases.length,
  );
  const values = Float64Array.from(
    cases.flatMap((one) => one.values.map((value, j) => value - (means[j] ?? 0))),
  );
  const design: Design = { width, values };
  const fitted = fitLogit(
    design,
    cases.map(({ label }) => label),
    Int32Array.from(cases.keys()),
    { ridge: means.map(() => RIDGE * months), offset: cases.map(({ odds }) => odds) },
  );
  return { coefficients: [...fitted], means };
}

/** What each signal moves the log-odds by. */
export const movesOf = ({ coefficients, means }: SignalFit, values: readonly number[]): number[] =>
  coefficients.map((coefficient, j) => coefficient * ((values[j] ?? 0) - (means[j] ?? 0)));

/** What all signals together move the log-odds by. */
export const movedBy = (fit: SignalFit, values: readonly number[]): number =>
  movesOf(fit, values).reduce((sum, one) => sum + one, 0);
