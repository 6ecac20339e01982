import { bounds, type Commitment, type Day } from '../record/index.js';
import { type Levels, levelsOf } from './promise-level.js';
import { marksOf, type PromiseReason } from './promise-marks.js';
import { PROMISE_WEIGHTS } from './promise-weights.js';

/** What a promise weighs: three dimensions (0 … 3), how specific it is (0 … 10), by which marks, and how it stands. */
export interface PromiseWeight extends Levels {
  readonly specificity: number;
  readonly marks: readonly PromiseReason[];
  readonly state: Commitment['status'];
  /** Whether its deadline lay before the day it is looked at from; by the letter of the deadline, whatever was done. */
  readonly overdue: boolean;
}

const TOP = 10;

/** Whether the last day of a promise lies before `asOf`. */
function isOverdue({ deadline, status }: Commitment, asOf: Day | null): boolean {
  const last = deadline === null ? null : bounds(deadline).last;
  return status === 'pledged' && last !== null && asOf !== null && last < asOf;
}

/**
 * Weighs a promise from what can be seen in its words and slots: obligation, precision and delegation by the steps of `levelsOf`, and
 * as specificity the weights of the marks found, added up and kept within 0 … 10. `asOf` is the day from which it is looked at, as a
 * rule the day the document was published.
 */
export function weighCommitment(
  commitment: Commitment,
  text: string,
  asOf: Day | null = null,
): PromiseWeight {
  const marks = marksOf(commitment, text);
  const sum = marks.reduce((total, { points }) => total + points, PROMISE_WEIGHTS.base.points);
  return {
    ...levelsOf(marks),
    specificity: Math.round(Math.min(TOP, Math.max(0, sum)) * 10) / 10,
    marks,
    state: commitment.status,
    overdue: isOverdue(commitment, asOf),
  };
}
