import { dayAfter } from '../../language/calendar.js';
import type { Answer, Day, Question } from '../../record/index.js';
import type { KnownOn } from '../reference/index.js';
import { type Aids, answerOnce, seenOn } from './answer.js';

/** How likely the same is within so many months from the day of the answer. */
export interface HorizonChance {
  readonly months: number;
  /** The last day of it. */
  readonly to: Day;
  readonly probability: number;
  readonly interval: Answer['interval'];
}

/** Windows in months for which the models were fitted and are scored. */
const MONTHS = [1, 3, 6, 12] as const;

/**
 * How likely it is within one, three, six and twelve months, whatever window was asked about. Each is an answer of its own: signals weigh what they
 * have earned at that length, so that a longer window may come out no likelier where they earned nothing.
 */
export function horizonsOf(question: Question, view: KnownOn, aids: Aids): readonly HorizonChance[] {
  const known = seenOn(view);
  return MONTHS.flatMap((months) => {
    const to = dayAfter(known.asOf, `P${months}M`);
    if (to === null) return [];
    const { probability, interval } = answerOnce({ ...question, from: known.asOf, to }, known, aids);
    return { months, to, probability, interval };
  });
}
