import { edtf } from './calendar.js';
import { type Moment, quarter, yearFor } from './time-moment.js';
import type { Caught } from './time-pattern.js';
import { date, type Reading, type TimeRule } from './time-rule.js';

/** An interval; null where its ends are in the wrong order. */
const span = (first: string | null, last: string | null): string | null =>
  first && last && first < last ? `${first}/${last}` : null;

/** A month, or a day of it; its year is written, shared or found. */
export function monthDay(c: Caught, m: Moment, day = c.DAY): string | null {
  const year = c.YEAR ?? yearFor(m, c.MONTH ?? 0, day);
  return year === null ? null : edtf(year, c.MONTH, day);
}

const point = (c: Caught, m: Moment): Reading => date(monthDay(c, m));

/** "February 27-28"; "March 8 and 3 more" is no interval. */
const days = (c: Caught, m: Moment): Reading | null =>
  (c.DAY2 ?? 0) > (c.DAY ?? 0) ? date(span(monthDay(c, m), monthDay(c, m, c.DAY2))) : null;

/** "1998-99": the second year takes its century from the first. */
const closing = (year: number, short: number): number => year - (year % 100) + short;

function strokes(value: string): Reading | null {
  const [month = 0, day = 0, year = 0] = value.split('/').map(Number);
  // Two digits from 50 on are of the last century.
  const full = year >= 100 ? year : year + (year >= 50 ? 1900 : 2000);
  return month <= 12 && month > 0 && day > 0 ? date(edtf(full, month, day)) : null;
}

const quarterNumbers: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  final: 3,
  last: 3,
};

/** Days, months, seasons and years by name and number. Longer catches win over shorter ones. */
// biome-ignore format: a table, one way of writing a line
export const calendarRules: readonly TimeRule[] = [
  { match: 'ISO', read: isoDay, example: 'Signed |2017-03-09| in Bern.', gives: '2017-03-09' },
  { match: 'STROKES', read: (c) => strokes(c.STROKES ?? ''), example: 'A memo of |9/14/07| says so.', gives: '2007-09-14' },
  { match: 'MONTH DAY ,? YEAR', read: point, example: 'They met on |March 9, 2017|.', gives: '2017-03-09' },
  { match: 'WEEKDAY ,? MONTH DAY ,? YEAR?', read: point, example: 'They met on |Friday, May 4|.', gives: '2018-05-04' },
  { match: 'WEEKDAY ,? the? DAY of? MONTH ,? YEAR?', read: point, example: 'They met on |Friday 4 May 2018|.', gives: '2018-05-04' },
  { match: 'MONTH DAY', read: point, example: 'They met on |March 8|.', gives: '2018-03-08' },
  { match: 'MONTH the? DAY', read: point, example: 'They met on |March the 8th|.', gives: '2018-03-08' },
  { match: 'DAY MONTH ,? YEAR', read: point, example: 'They met on |9 March 2017|.', gives: '2017-03-09' },
  { match: 'DAY MONTH', read: point, example: 'They met on |9 March|.', gives: '2018-03-09' },
  { match: 'DAY day? of MONTH ,? YEAR?', read: point, example: 'Done on this |9th day of March, 2017|.', gives: '2017-03-09' },
  { match: 'DAY < sup > st|nd|rd|th < / sup > day? of? MONTH ,? YEAR?', read: point, example: 'Done on this |9<sup>th</sup> day of March, 2017|.', gives: '2017-03-09' },
  { match: 'MONTH DAY -|to|through|until|and DAY2 ,? YEAR?', read: days, example: 'They met |February 27-28, 2019|.', gives: '2019-02-27/2019-02-28' },
  { match: 'DAY -|to|through|until|and DAY2 MONTH ,? YEAR?', read: days, example: 'They met |27-28 February 2019|.', gives: '2019-02-27/2019-02-28' },
  { match: 'MONTH ,? YEAR', read: point, example: 'The |June 2016| talks failed.', gives: '2016-06' },
  { match: 'MONTH of YEAR', read: point, example: 'The talks failed in |June of 2016|.', gives: '2016-06' },
  { match: 'early|mid|late|mid- -? MONTH ,? YEAR?', read: point, example: 'They met in |early June 2016|.', gives: '2016-06' },
  { match: 'the? beginning|start|middle|end|close of MONTH ,? YEAR?', read: point, example: 'They met at |the end of June 2016|.', gives: '2016-06' },
  { match: 'MONTH', read: point, example: 'They met in |February|.', gives: '2018-02' },
  { match: 'the? SEASON of? YEAR', read: (c) => date(`${c.YEAR}-${c.SEASON}`), example: 'They met in |the spring of 1994|.', gives: '1994-21' },
  { match: 'early|late SEASON of? YEAR', read: (c) => date(`${c.YEAR}-${c.SEASON}`), example: 'They met in |late summer 1994|.', gives: '1994-22' },
  { match: 'the? first|second|third|fourth|final|last quarter of YEAR', read: (c) => date(quarter(c.YEAR ?? 0, quarterNumbers[c.words.at(-3) ?? ''] ?? 0)), example: 'Trade fell in |the third quarter of 2009|.', gives: '2009-07/2009-09' },
  { match: 'the? first|second half of YEAR', read: halfYear, example: 'Trade fell in |the second half of 2009|.', gives: '2009-07/2009-12' },
  { match: 'the? first|last|final NUM UNIT of YEAR', read: endMonths, example: 'They bought grain in |the last two months of 2015|.', gives: '2015-11/2015-12' },
  { match: 'YEAR', read: bareYear, example: 'The talks of |2016| failed.', gives: '2016' },
  { match: 'early|mid|late -? YEAR', read: bareYear, example: 'Contact ended in |late 2016|.', gives: '2016' },
  { match: 'the? beginning|start|middle|end|close of YEAR', read: bareYear, example: 'It ends at |the close of 2016|.', gives: '2016' },
  { match: 'the year YEAR', read: bareYear, example: 'In |the year 2016| they met.', gives: '2016' },
  { match: 'fy|fiscal year? YEAR', read: bareYear, example: 'The budget for |fiscal year 2016| passed.', gives: '2016' },
  { match: 'YEAR - YEAR2', read: (c) => date(span(edtf(c.YEAR ?? 0), edtf(c.YEAR2 ?? 0))), example: 'The war of |1981–1988| was long.', gives: '1981/1988' },
  { match: 'YEAR - SHORT', read: seasonOfYears, example: 'The crisis of |1993-94| passed.', gives: '1993/1994' },
  { match: "' SHORT", read: (c) => ((c.SHORT ?? 0) >= 50 ? date(edtf(1900 + (c.SHORT ?? 0))) : null), example: "The accord of |'94| failed.", gives: '1994' },
  { match: "the? early|mid|late? -? '? DECADE", read: (c) => date(c.DECADE ?? null), example: 'In |the late 1950s| both tested.', gives: '195X' },
];

function seasonOfYears(c: Caught): Reading | null {
  const year = c.YEAR ?? 0;
  const end = closing(year, c.SHORT ?? 0);
  return end > year ? date(span(edtf(year), edtf(end))) : null;
}

/** A day in figures, where the calendar has it. */
function isoDay(c: Caught): Reading | null {
  const [year = 0, month = 0, day = 0] = (c.ISO ?? '').split('-').map(Number);
  const value = edtf(year, month, day);
  return value === null ? null : date(value);
}

function halfYear(c: Caught): Reading {
  const first = c.words.includes('first');
  return date(span(edtf(c.YEAR ?? 0, first ? 1 : 7), edtf(c.YEAR ?? 0, first ? 6 : 12)));
}

function bareYear(c: Caught): Reading {
  return date(edtf(c.YEAR ?? 0));
}

function endMonths(c: Caught): Reading | null {
  if (c.UNIT !== 'month' || !c.NUM || c.NUM > 12) return null;
  const fromStart = c.words.includes('first');
  const year = c.YEAR ?? 0;
  return date(span(edtf(year, fromStart ? 1 : 13 - c.NUM), edtf(year, fromStart ? c.NUM : 12)));
}
