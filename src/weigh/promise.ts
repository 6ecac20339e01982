import { bounds, type Commitment, type Day, type Evidence } from '../record/index.js';
import * as words from './promise-words.js';
import { type Span, sentencesOf } from './sentence.js';
import type { Reason } from './verdict.js';
import { PROMISE_WEIGHTS, type PromiseMark } from './weights.js';
import { firstMatch, type WordMark } from './words.js';

/** What a promise weighs: how specific it is (0 … 10), by which marks, and how it stands. */
export interface PromiseWeight {
  readonly specificity: number;
  readonly marks: readonly Reason[];
  readonly state: Commitment['status'];
  /** Whether its deadline lay before the day it is looked at from; by the letter of the deadline, whatever was done. */
  readonly overdue: boolean;
}

const TOP = 10;

function mark(key: PromiseMark, says: string, evidence: readonly Evidence[]): Reason {
  return { mark: key, says, points: PROMISE_WEIGHTS[key].points, evidence };
}

/** Who must act counts where a person or one side is named; a promise of all binds nobody in particular. */
function actorMark({ by, evidence }: Commitment): Reason[] {
  const named = by.length === 1 && by[0] !== undefined && !by[0].startsWith('XXX');
  return named ? [mark('actor', 'names who must act', evidence.slice(0, 1))] : [];
}

/** Marks that the words show: the passage first, then, for what drafters say once for a whole list, its sentence. */
function wordMarks(own: readonly Span[], sentences: readonly Span[], text: string): Reason[] {
  const found = ({ mark: key, says, pattern }: WordMark<PromiseMark>, spans: readonly Span[]): Reason[] => {
    const hit = firstMatch(text, spans, pattern);
    return hit ? [mark(key, says, [hit])] : [];
  };
  const bound = words.OBLIGATION.flatMap((rule) => found(rule, own)).slice(0, 1);
  return [
    ...(bound.length ? bound : words.OBLIGATION.flatMap((rule) => found(rule, sentences)).slice(0, 1)),
    ...words.OF_PASSAGE.flatMap((rule) => found(rule, own)),
    ...words.OF_SENTENCE.flatMap((rule) => found(rule, sentences)),
  ];
}

/** Marks that the record holds though no word in reach shows them. */
function slotMarks({ deadline, quantity, verification, conditional, evidence }: Commitment): Reason[] {
  const slots: [boolean, PromiseMark, string][] = [
    [deadline !== null, 'deadline', words.DEADLINE.says],
    [quantity, 'amount', words.AMOUNT.says],
    [verification, 'check', words.CHECK.says],
    [conditional, 'hedge', words.HEDGE.says],
  ];
  return slots.filter(([holds]) => holds).map(([, key, says]) => mark(key, says, evidence.slice(0, 1)));
}

/** Whether the last day of a promise lies before `asOf`. */
function isOverdue({ deadline, status }: Commitment, asOf: Day | null): boolean {
  const last = deadline === null ? null : bounds(deadline).last;
  return status === 'pledged' && last !== null && asOf !== null && last < asOf;
}

/**
 * Weighs a promise from what can be seen in its words and slots: the weights of the marks found, added up and kept within 0 … 10.
 * `asOf` is the day from which it is looked at, as a rule the day the document was published.
 */
export function weighCommitment(
  commitment: Commitment,
  text: string,
  asOf: Day | null = null,
): PromiseWeight {
  const shown = wordMarks(commitment.evidence, sentencesOf(text, commitment.evidence), text);
  const held = slotMarks(commitment).filter((slot) => !shown.some(({ mark: key }) => key === slot.mark));
  const marks = [...actorMark(commitment), ...shown, ...held];
  const sum = marks.reduce((total, { points }) => total + points, PROMISE_WEIGHTS.base.points);
  return {
    specificity: Math.round(Math.min(TOP, Math.max(0, sum)) * 10) / 10,
    marks,
    state: commitment.status,
    overdue: isOverdue(commitment, asOf),
  };
}
