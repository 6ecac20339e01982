import type { Edtf } from '../record/index.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const DOUBT: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** One end of a date, taken apart: what precision it has and the words for it. */
interface Point {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly doubt: string;
}

function point(value: string): Point {
  const doubt = DOUBT[value.at(-1) ?? ''] ?? '';
  const [year = '', month = '', day = ''] = value.replace(/[~?%]$/, '').split('-');
  return {
    year: year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : String(Number(year)),
    month: SEASONS[month] ?? MONTHS[Number(month) - 1] ?? '',
    day: day && String(Number(day)),
    doubt,
  };
}

const words = (...parts: string[]): string => parts.filter(Boolean).join(' ');
const whole = ({ day, month, year, doubt }: Point): string => doubt + words(day, month, year);

/** The earlier end without what both ends share: "27" of "27–28 February 2019". */
function shortened(from: Point, to: Point): string {
  if (from.year !== to.year || from.doubt || to.doubt || !from.month || !to.month) return whole(from);
  return from.month === to.month && from.day && to.day ? from.day : words(from.day, from.month);
}

function closed(from: Point, to: Point): string {
  if (whole(from) === whole(to)) return whole(to);
  const start = shortened(from, to);
  // A thin join reads well between two numbers; between words it wants air.
  const join = /^\d+$/.test(start) && /^\d/.test(whole(to)) ? '–' : ' – ';
  return `${start}${join}${whole(to)}`;
}

/**
 * An EDTF date as people write it: "27–28 February 2019", "June 2018", "since 2019", "spring 1994", "about 2018".
 * `loose` is for a day that lies somewhere in the interval: "between 26 August and 31 December 2025".
 */
export function sayDate(value: Edtf, loose = false): string {
  const [start = '', end] = value.split('/');
  if (end === undefined) return whole(point(start));
  if (start === '..') return end === '..' ? 'at no stated time' : `until ${whole(point(end))}`;
  if (end === '..') return `since ${whole(point(start))}`;
  const [from, to] = [point(start), point(end)];
  return loose && start !== end ? `between ${shortened(from, to)} and ${whole(to)}` : closed(from, to);
}

/** The date with the preposition it takes in a sentence: "in June 2018", "on 12 June 2018", "since 2019". */
export function onDate(value: Edtf, loose = false): string {
  const said = sayDate(value, loose);
  if (/^(?:since|until|between|at no)\b/.test(said)) return said;
  return /^(?:about |perhaps )*\d{1,2}\D/.test(said) ? `on ${said}` : `in ${said}`;
}

/** When something is to come: "for 12 June 2026", "from 20 February 2015 on", "for a day between 26 August and 31 December 2025". */
export function comingDate(value: Edtf): string {
  const [start = '', end] = value.split('/');
  if (end === undefined) return `for ${sayDate(value)}`;
  if (end === '..') return `from ${whole(point(start))} on`;
  return start === '..' ? `by ${whole(point(end))}` : `for a day ${sayDate(value, true)}`;
}
