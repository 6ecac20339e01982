import { bounds } from '../record/index.js';
import { addDays, dayAfter, edtf, monthOf, yearOf } from './calendar.js';
import { away, type Moment, restOf, unitAfter, weekdayFor } from './time-moment.js';
import type { Caught } from './time-pattern.js';
import { date, type Reading, type TimeRule } from './time-rule.js';
import { monthDay } from './time-rules-calendar.js';
import { lengthOf } from './time-words.js';

type Read = TimeRule['read'];

/** So many days after the anchor. */
const shifted =
  (days: number): Read =>
  (_, m) =>
    date(m.anchor && addDays(m.anchor, days));

const weekday: Read = (c, m) => date(weekdayFor(m, c.WEEKDAY ?? 0, c.words[0]));

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** They count from the date told before: "the previous year". */
const told = new Set(['previous', 'following', 'prior']);

/** "last week", "next month": counted from the anchor; "the previous year", "the following day": from the date told before. */
function unit(c: Caught, m: Moment): Reading {
  const word = c.words.findLast((w) => shifts[w] !== undefined) ?? 'this';
  const fromFocus = told.has(word) || (word === 'next' && c.UNIT === 'day');
  const from = fromFocus ? (m.focus ?? m.anchor) : m.anchor;
  return date(from && c.UNIT ? unitAfter(from, c.UNIT, shifts[word] ?? 0) : null);
}

/** "later this year" is what is left of it. */
function laterUnit(c: Caught, m: Moment): Reading {
  return date(m.anchor && c.UNIT ? restOf(m.anchor, unitAfter(m.anchor, c.UNIT, 0)) : null);
}

/** "that year", "the same day": the unit of the date told before. */
const sameUnit: Read = (c, m) => date(m.focus && c.UNIT ? unitAfter(m.focus, c.UNIT, 0) : null);

/** "last November", "next June", "that December". */
function month(c: Caught, m: Moment): Reading {
  const which = c.words[0] ?? '';
  const month = c.MONTH ?? 0;
  if (which === 'that') return date(m.focus && edtf(yearOf(m.focus), month));
  if (!m.anchor) return date(null);
  const now = monthOf(m.anchor);
  const back = (which === 'last' || which === 'past') && month >= now ? -1 : 0;
  const ahead = which === 'next' && month <= now ? 1 : 0;
  return date(edtf(yearOf(m.anchor) + back + ahead, month));
}

/** "last autumn", "next spring". A winter has the year that it begins in, so January belongs to the winter of the year before. */
function season(c: Caught, m: Moment): Reading {
  if (!m.anchor) return date(null);
  const season = c.SEASON ?? 21;
  const first = 3 * (season - 20);
  const early = season === 24 && monthOf(m.anchor) <= 2 ? 1 : 0;
  const now = monthOf(m.anchor) + 12 * early;
  const which = c.words[0];
  const back = which === 'last' && first + 2 >= now ? -1 : 0;
  const ahead = (which === 'next' || which === 'coming') && first <= now ? 1 : 0;
  return date(`${edtf(yearOf(m.anchor) - early + back + ahead)}-${season}`);
}

/** "more than two years ago": not after that. */
const before: Read = (c, m) =>
  date(m.anchor && c.UNIT && count(c) ? `../${away(m.anchor, c.UNIT, -count(c))}` : null);

/** "October of next year". */
const monthOfYear: Read = (c, m) =>
  date(
    m.anchor && c.UNIT === 'year'
      ? edtf(yearOf(m.anchor) + (shifts[c.words.at(-1) ?? ''] ?? 0), c.MONTH)
      : null,
  );

const count = (c: Caught): number => c.NUM ?? 1;

/** "two years ago": back from the anchor. "several" is no count. */
const ago: Read = (c, m) => date(m.anchor && c.UNIT && count(c) ? away(m.anchor, c.UNIT, -count(c)) : null);

/** "two days later", "a year earlier": from the date told before. */
function apart(c: Caught, m: Moment): Reading {
  const sign = c.words.includes('later') ? 1 : -1;
  return date(m.focus && c.UNIT && count(c) ? away(m.focus, c.UNIT, sign * count(c)) : null);
}

/** "within 60 days": from the anchor to the last of them. */
function withinDays(c: Caught, m: Moment): Reading {
  const counted = c.NUM !== undefined || c.words.includes('a');
  if (!m.anchor || !c.UNIT || !counted || !count(c)) return { type: 'duration', length: '' };
  const last =
    dayAfter(m.anchor, lengthOf(c.UNIT, count(c))) ?? bounds(away(m.anchor, c.UNIT, count(c))).last;
  return date(last && `${m.anchor}/${last}`);
}

/** "the coming days", "the next few weeks": from now on. */
const ahead: Read = (_, m) => date(m.anchor && `${m.anchor}/..`);

/** The end of a unit of now, for what is due by it. */
function endOfUnit(c: Caught, m: Moment): Reading {
  const unit = c.UNIT ?? 'year';
  return date(m.anchor && restOf(m.anchor, unitAfter(m.anchor, unit, 0)));
}

const weekOfDay: Read = (c, m) => {
  const day = monthDay(c, m);
  return date(day && unitAfter(day, 'week', 0));
};

const ofWeek: Read = (c, m) => {
  const shift = shifts[c.words.findLast((w) => shifts[w] !== undefined) ?? 'this'] ?? 0;
  const monday = m.anchor && unitAfter(m.anchor, 'week', shift).slice(0, 10);
  return date(monday && addDays(monday, (c.WEEKDAY ?? 1) - 1));
};

/** Times that hang on the day of the document or on a date told before. */
// biome-ignore format: a table, one way of writing a line
export const relativeRules: readonly TimeRule[] = [
  { match: 'earlier|later|late|early? today|tonight PART?', read: shifted(0), example: 'They met |earlier today|.', gives: '2018-05-24' },
  { match: 'this|earlier? this? PART', read: (c, m) => (c.words.includes('this') ? shifted(0)(c, m) : null), example: 'They met |this morning|.', gives: '2018-05-24' },
  { match: 'earlier|late|early? yesterday PART?', read: shifted(-1), example: 'They met |yesterday evening|.', gives: '2018-05-23' },
  { match: 'last night', read: shifted(-1), example: 'They met |last night|.', gives: '2018-05-23' },
  { match: 'tomorrow PART?', read: shifted(1), example: 'They will meet |tomorrow|.', gives: '2018-05-25' },
  { match: 'the? week of MONTH DAY ,? YEAR?', read: weekOfDay, example: 'They will meet in |the week of June 4|.', gives: '2018-06-04/2018-06-10' },
  { match: 'the day before yesterday', read: shifted(-2), example: 'They met |the day before yesterday|.', gives: '2018-05-22' },
  { match: 'the day after tomorrow', read: shifted(2), example: 'They will meet |the day after tomorrow|.', gives: '2018-05-26' },
  { match: 'last|past|this|next|coming|late|early|earlier? WEEKDAY PART?', read: weekday, example: 'They met on |Monday night|.', gives: '2018-05-21' },
  { match: "last|this|next week 's? on? WEEKDAY", read: ofWeek, example: 'They met |last week on Tuesday|.', gives: '2018-05-15' },
  { match: 'WEEKDAY of? last|this|next week', read: ofWeek, example: 'They will meet |Tuesday of next week|.', gives: '2018-05-29' },
  { match: 'MONTH of last|this|next UNIT', read: monthOfYear, example: 'They will meet in |June of next year|.', gives: '2019-06' },
  { match: 'a? week|weeks from WEEKDAY', read: () => date(null), example: 'They will meet |a week from Monday|.', gives: null },
  // The plural stands first: of matches of one length the first wins.
  { match: 'the? following|ensuing few? UNITS', read: (_, m) => date(m.focus && `${m.focus}/..`), example: 'They met in June 2016 and in |the following months|.', gives: '2016-06-01/..' },
  { match: 'last|past|previous UNITS', read: () => ({ type: 'duration', length: '' }), example: 'Little moved in the |last months|.', gives: null },
  { match: 'earlier? this|last|next|current UNIT', read: unit, example: 'They met |last week|.', gives: '2018-05-14/2018-05-20' },
  { match: 'the previous|prior|following|current UNIT', read: unit, example: 'They met in June 2016 and |the following month|.', gives: '2016-07' },
  { match: 'the? beginning|start|middle|end|course of last|this|next UNIT', read: unit, example: 'They met at |the start of this month|.', gives: '2018-05' },
  { match: 'early|late|earlier|mid last|this|next UNIT', read: unit, example: 'They met |late last year|.', gives: '2017' },
  { match: 'later this UNIT', read: laterUnit, example: 'They will meet |later this year|.', gives: '2018-05-24/2018-12-31' },
  { match: 'later? in? that|same UNIT', read: sameUnit, example: 'Talks began in 2016 and failed |later that year|.', gives: '2016' },
  { match: 'the same UNIT', read: sameUnit, example: 'Talks began in 2016 and failed |the same year|.', gives: '2016' },
  { match: 'last|past|this|next|that MONTH', read: month, example: 'They met |last November|.', gives: '2017-11' },
  { match: 'last|this|next|coming SEASON', read: season, example: 'They met |last autumn|.', gives: '2017-23' },
  { match: 'a|an UNIT ago', read: ago, example: 'They met |a year ago|.', gives: '2017' },
  { match: 'over|about|almost|nearly|exactly|some|just? NUM UNIT ago', read: ago, example: 'They met |two weeks ago|.', gives: '2018-05-10' },
  { match: 'more than NUM UNIT ago', read: before, example: 'Talks stopped |more than two years ago|.', gives: '../2016' },
  { match: 'a few|couple of? UNIT ago', read: () => date(null), example: 'They met |a few days ago|.', gives: null },
  { match: 'a? NUM? UNIT later|earlier', read: (c, m) => (c.NUM !== undefined || c.words[0] === 'a' ? apart(c, m) : null), example: 'They met on 9 March 2016 and |two days later|.', gives: '2016-03-11' },
  { match: 'within|inside a? NUM? UNIT', read: withinDays, example: 'It will close the site |within 60 days|.', gives: '2018-05-24/2018-07-23' },
  { match: 'the? coming|next few? UNITS', read: (c, m) => (c.words.includes('coming') || c.words.includes('few') ? ahead(c, m) : null), example: 'They will meet in |the coming weeks|.', gives: '2018-05-24/..' },
  { match: 'UNITS ahead', read: ahead, example: 'They will meet in the |weeks ahead|.', gives: '2018-05-24/..' },
  { match: 'recent UNIT', read: () => date(null), example: 'In |recent weeks| little moved.', gives: null },
  { match: "UNIT 's end", read: endOfUnit, example: 'They will meet before |year’s end|.', gives: '2018-05-24/2018-12-31' },
  { match: 'year-end', read: endOfUnit, example: 'They will meet by |year-end|.', gives: '2018-05-24/2018-12-31' },
  { match: 'the? end of the UNIT', read: endOfUnit, example: 'They will meet by |the end of the month|.', gives: '2018-05-24/2018-05-31' },
  { match: 'the? beginning|start of the UNIT', read: (c, m) => date(m.anchor && c.UNIT ? unitAfter(m.anchor, c.UNIT, 0) : null), example: 'Prices fell at |the start of the year|.', gives: '2018' },
];
