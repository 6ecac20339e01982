import type { EventClass, Question } from '../../record/index.js';
import * as words from './words.js';

/** What a sentence asks about, and of a test of what. */
export interface What {
  readonly event: EventClass;
  readonly system: Question['system'];
}

/** How people ask about a class of events: a word of each list stands in the sentence. */
interface Asking {
  readonly event: EventClass | 'meeting';
  readonly says: readonly ReadonlySet<string>[];
  readonly example: string;
}

/** The ways of asking, the first that fits counts: what is told of a pause or a test is no meeting, whatever else the sentence says. */
export const ASKINGS: readonly Asking[] = [
  {
    event: 'promise_kept',
    says: [words.PROMISES, words.KEPT],
    example: 'Will promise singapore-4 be kept by 2026?',
  },
  {
    event: 'pause_ends',
    says: [words.PAUSES, words.ENDS],
    example: 'Will the pause between the US and North Korea end this year?',
  },
  {
    event: 'pause_ends',
    says: [words.RESUMES, words.TALKS],
    example: 'Will the US and North Korea resume talks this year?',
  },
  {
    event: 'talks_break_off',
    says: [words.BREAKS, words.OFF],
    example: 'Will talks between the US and North Korea break off this year?',
  },
  {
    event: 'talks_break_off',
    says: [words.COLLAPSES, words.TALKS],
    example: 'Will the talks of the US and Iran collapse this year?',
  },
  {
    event: 'test',
    says: [words.TESTS, words.WEAPONS],
    example: 'Will North Korea launch a missile in 2026?',
  },
  {
    event: 'agreement_signed',
    says: [words.AGREEMENTS],
    example: 'Will the US and Iran sign an agreement this year?',
  },
  { event: 'meeting', says: [words.MEETS], example: 'Will Xi and Putin meet next month?' },
];

/**
 * What a sentence asks about, from its words in lower case; null where none of the ways of asking fits. A meeting is one of leaders where the
 * words say so (`leaders`: whether those who are named lead their sides), else of officials.
 */
export function whatOf(said: readonly string[], leaders: boolean): What | null {
  const has = (list: ReadonlySet<string>): boolean => said.some((word) => list.has(word));
  const asking = ASKINGS.find(({ says }) => says.every(has));
  if (!asking) return null;
  if (asking.event === 'test') return { event: 'test', system: systemOf(has) };
  if (asking.event !== 'meeting') return { event: asking.event, system: null };
  return { event: leaders || has(words.SUMMITS) ? 'leaders_meet' : 'officials_meet', system: null };
}

/** A nuclear-capable missile is a missile. */
function systemOf(has: (list: ReadonlySet<string>) => boolean): Question['system'] {
  if (has(words.MISSILES)) return 'missile';
  if (has(words.SATELLITES)) return 'space';
  return has(words.NUCLEAR) ? 'nuclear' : null;
}

/** Whether the sentence asks for the opposite. */
export const isNegated = (said: readonly string[]): boolean => said.some((word) => words.NEGATIONS.has(word));

/** Whether the sentence asks under a condition. */
export const isConditional = (said: readonly string[]): boolean =>
  said.some((word) => words.CONDITIONS.has(word));
