import type { Day } from '../record/date.js';
import { dayOf } from './calendar.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

/** The ways in which a full date is written in English. Days and months in figures are read only where their order is plain. */
const FORMS: readonly (readonly [form: string, read: (a: string, b: string, c: string) => Day | null])[] = [
  [`(${MONTH}) ${DAY},? ${YEAR}`, (m, d, y) => dayOf(+y, monthOf(m), +d)],
  [`${DAY}[ -](?:of )?(${MONTH}),?[ -]${YEAR}`, (d, m, y) => dayOf(+y, monthOf(m), +d)],
  [`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`, (y, m, d) => dayOf(+y, +m, +d)],
  ['(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', (d, m, y) => dayOf(+y, +m, +d)],
  ['(\\d{1,2})/(\\d{1,2})/(\\d{4})', plainOrder],
];

/** A date in figures with strokes is month first in America and day first elsewhere: only a number above 12 tells. */
function plainOrder(a: string, b: string, y: string): Day | null {
  if (a === b || +b > 12) return dayOf(+y, +a, +b);
  return +a > 12 ? dayOf(+y, +b, +a) : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const patterns = FORMS.map(
  ([form, read]) => [new RegExp(`(?<![\\w/.-])${WEEKDAY}${form}(?![\\w/-])`, 'i'), read] as const,
);

/** A full date in a line of English text, and where it stands, weekday included. Null where there is none. */
export function findDate(
  line: string,
): { readonly day: Day; readonly start: number; readonly end: number } | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(line);
    const day = match && read(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    if (match && day) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/**
 * The day that a metadata value names: ISO 8601 with or without a time (the day as it is written, whatever the zone), `20180612`,
 * an RFC 5322 date, or a date in words. Null where it names none.
 */
export function dayOfMetadata(value: string): Day | null {
  const text = value.trim().slice(0, 200).replace(/\s+/g, ' ');
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return findDate(text)?.day ?? null;
}
