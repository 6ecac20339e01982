import type { PromiseMark } from './promise-weights.js';
import { anyOf, type WordMark } from './words.js';

const SPELLED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred';
const LARGE = 'thousand|million|billion|trillion';
const UNITS = 'hours?|days?|weeks?|months?|years?';
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Words of a list with their first letter large or small. */
const eitherCase = (list: string): string =>
  list.replace(/(?<![a-z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const NUMBER = `(?:\\d[\\d,.]{0,20}|${eitherCase(SPELLED.slice('one|'.length))})`;
/** What a number names rather than counts stands before it: "article 5", "May 5". */
const NAMED_BY_NUMBER = eitherCase(
  `articles?|points?|numbers?|chapter|annex|round|track|section|resolution|paragraph|phase|no\\.|${MONTHS}`,
);
/** What may stand between a number and what it counts. */
const COUNTED_BY = `${LARGE}|hundred|metric|additional|more|of the|nuclear|light-water|long-range`;
/** Words after a number that it does not count, or that make no promise larger. */
const NO_THING =
  `${UNITS}|the|and|or|of|in|on|to|for|at|by|with|from|as|was|were|is|are|be|will|shall|both|each|other|his|her|its|
  their|this|that|sides?|countries|leaders?|parties|states|nations|governments|presidents|times|rounds?|phases?|steps?|points?|
  principles|peace|deals|agreements|accords|documents`.replace(/\s+/g, '');

/** A number of things, money or people; not of days, parties, articles or years. */
export const AMOUNT: WordMark<PromiseMark> = {
  mark: 'amount',
  says: 'says how much',
  pattern: new RegExp(
    [
      `[$€£¥] ?\\d[\\d,.]{0,20}(?: (?:${LARGE}))?`,
      `\\b${NUMBER}\\s?(?:%|percent\\b|per cent\\b|percentage points?\\b)`,
      `(?<!\\b(?:${NAMED_BY_NUMBER}) )\\b(?!(?:1[5-9]|20)\\d\\d\\b)${NUMBER} (?:(?:${COUNTED_BY}) ){0,2}(?!(?:${NO_THING})\\b)[a-z]{3,}`,
      `\\b${NUMBER} (?:${LARGE}|MMT)\\b`,
    ].join('|'),
    'g',
  ),
};

/** A day, or a stretch of time with an end, by which it is to be done. */
export const DEADLINE: WordMark<PromiseMark> = {
  mark: 'deadline',
  says: 'says by when',
  pattern: anyOf(`
      deadline, within (?:the (?:next|coming) )?(?:\\d+|an?|${SPELLED}) (?:${UNITS}),
      for (?:a period of )?(?:\\d+|an?|${SPELLED}) (?:${UNITS}),
      (?:by|until|before|through|(?:no|not) later than) (?:the end of )?(?:${MONTHS}|${DAYS}|fy|\\d{4}|\\d{1,2}|next|this|year.?end|early|late|mid),
      (?:starting|beginning|effective)(?: on| from)? (?:${MONTHS}|\\d)`),
};

/** Soon, without a day. */
export const SOON: WordMark<PromiseMark> = {
  mark: 'soon',
  says: 'says that it is to be soon',
  pattern: anyOf(`
      immediate(?:ly)?, at once, without delay, promptly, at an early date, at the earliest (?:possible )?date,
      as soon as possible, forthwith, in (?:the )?coming (?:${UNITS}), shortly`),
};
