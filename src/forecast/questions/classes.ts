import type { EventClass } from '../../record/index.js';

/** What may be asked about, and what decides it. */
export interface EventKind {
  /** What happens, in words that follow "that": "leaders meet". */
  readonly name: string;
  /** How many sides take part. */
  readonly sides: 1 | 2;
  /** What counts, as a sentence; `{who}` stands for the parties and `{what}` for what is tested or promised. */
  readonly counts: string;
  /** What does not count, as a sentence that a careful forecaster wants to read before saying a number. */
  readonly not: string;
  /** A question of the class, as people ask it. */
  readonly example: string;
}

/** Each class with the rule by which the record decides it; `occurrences.ts` is the rule in code. */
export const EVENT_KINDS: Readonly<Record<EventClass, EventKind>> = {
  leaders_meet: {
    name: 'leaders meet',
    sides: 2,
    counts:
      'Counts if the record has an encounter of {who} at the level of leaders that was held: a summit, a visit, or a short meeting at the edge of a larger gathering.',
    not: 'A letter, a telephone call or a video link does not count, nor does a meeting that was only planned.',
    example: 'Will Trump and Kim meet before the end of the year?',
  },
  officials_meet: {
    name: 'officials meet',
    sides: 2,
    counts:
      'Counts if the record has an encounter of {who} that was held at the level of officials, ministers or leaders, alone or with others.',
    not: 'A letter, a telephone call or a video link does not count, nor does a meeting that was only planned.',
    example: 'Will US and North Korean officials hold talks within six months?',
  },
  agreement_signed: {
    name: 'an agreement is reached',
    sides: 2,
    counts:
      'Counts if the record has an encounter of {who} that was held and ended in an agreement or adopted a text, alone or with others.',
    not: 'A promise of one side alone does not count, nor does an agreement of which only a plan is told.',
    example: 'Will the United States and North Korea sign an agreement in 2026?',
  },
  promise_kept: {
    name: 'a promise is kept',
    sides: 1,
    counts: 'Counts if the record tells that the promise {what} of {who} was fulfilled.',
    not: 'A promise that is begun, or carried out in part, is not yet kept.',
    example: 'Will promise singapore-4 be kept by the end of 2026?',
  },
  test: {
    name: 'a weapon is tested',
    sides: 1,
    counts: 'Counts if the record has a test of {what} by {who}, whether it succeeded or failed.',
    not: 'An exercise, a parade or an engine test does not count unless the record calls it a test of such a weapon.',
    example: 'Will North Korea test a nuclear weapon in 2026?',
  },
  talks_break_off: {
    name: 'talks break off',
    sides: 2,
    counts:
      'Counts if the record has a meeting of {who} that was called off, or a report that contact between them stopped.',
    not: 'Talks that end without an agreement have not broken off by that alone, nor do harsh words count.',
    example: 'Will talks between the US and North Korea break off before June 2026?',
  },
  pause_ends: {
    name: 'a pause ends',
    sides: 2,
    counts:
      'Counts if the record has an encounter of {who} that was held at any level, alone or with others: the first contact ends the pause.',
    not: 'A letter, a telephone call or a video link does not count, nor does a plan to meet.',
    example: 'Will the pause between the US and the DPRK end by 31 December 2026?',
  },
};
