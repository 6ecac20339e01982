import { bounds, type Day } from '../record/index.js';
import { addDays, addMonths, monthOf, weekdayOf, weekendOf, weekOf, yearOf } from './calendar.js';
import type { Unit } from './time-words.js';

/** What a time expression hangs on where it does not say everything itself. */
export interface Moment {
  /** The day of the document. */
  readonly anchor: Day | null;
  /** First day of the date named before this one, in the same telling. */
  readonly focus: Day | null;
  /** The exact day named last in the same paragraph: a time of day belongs to it. */
  readonly day: Day | null;
  /** The year of the date that is coordinated with this one: "July 26 to August 7, 2005". */
  readonly shared: number | null;
  /** The year with which the text has named a day of the calendar before: "June 4, 1967" and then "the June 4 line". */
  readonly said: (month: number, day: number) => number | null;
  /** The text tells the past in order, so a date without a year goes on from the focus and not from the anchor. */
  readonly narrative: () => boolean;
  /** Whether the clause looks back or ahead, read from its verbs. */
  readonly tense: () => 'past' | 'future' | 'unknown';
}

/** A month without a year is looked for from so many months before the anchor on: reports mostly tell what was, plans what comes soon. */
const back = { past: 9, unknown: 8, future: 3 };
/** Narratives that go from the end of a year to a month so much earlier in it have turned the year. */
const turnOfYear = 9;

/** The year of a month, or of a day of it, without one; null where nothing tells. */
export function yearFor(m: Moment, month: number, day = 0): number | null {
  if (m.shared !== null) return m.shared;
  if (m.narrative() || !m.anchor) return m.said(month, day) ?? yearInNarrative(m, month);
  const least = -back[m.tense()];
  const distance = month - monthOf(m.anchor);
  if (distance < least) return yearOf(m.anchor) + 1;
  return distance > least + 11 ? yearOf(m.anchor) - 1 : yearOf(m.anchor);
}

function yearInNarrative(m: Moment, month: number): number | null {
  if (!m.focus) return null;
  return yearOf(m.focus) + (monthOf(m.focus) - month >= turnOfYear ? 1 : 0);
}

/** The day that a weekday means: the past one in a report, the coming one where the clause looks ahead; on the day itself that day. */
export function weekdayFor(m: Moment, weekday: number, which?: string): Day | null {
  if (!m.anchor) return null;
  const since = (weekdayOf(m.anchor) - weekday + 7) % 7;
  if (which === 'last' || which === 'past') return addDays(m.anchor, -(since || 7));
  if (which === 'next' || which === 'coming') return addDays(m.anchor, 7 - since);
  const ahead = since > 0 && m.tense() === 'future';
  return addDays(m.anchor, ahead ? 7 - since : -since);
}

/** A whole unit of the calendar, so many after that of `day`. */
export function unitAfter(day: Day, unit: Unit, count: number): string {
  switch (unit) {
    case 'week':
      return weekOf(day, count);
    case 'weekend':
      return weekendOf(day, count);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return String(yearOf(day) + count).padStart(4, '0');
    case 'decade':
      return `${String(Math.floor(yearOf(day) / 10) + count).padStart(3, '0')}X`;
    case 'quarter':
      return quarter(yearOf(day), Math.floor((monthOf(day) - 1) / 3) + count);
    case 'century':
      return century(Math.floor(yearOf(day) / 100) + count);
    default:
      // A day counts where all its hours do.
      return addDays(day, unit === 'hour' ? Math.sign(count) * Math.floor(Math.abs(count) / 24) : count);
  }
}

/** The months of a quarter; `index` counts from 0 and may reach into other years. */
export function quarter(year: number, index: number): string {
  const first: Day = `${String(year).padStart(4, '0')}-01-01`;
  return `${addMonths(first, 3 * index)}/${addMonths(first, 3 * index + 2)}`;
}

/** The hundred years that begin alike, as people count them: 20 for 2000 to 2099. */
const century = (index: number): string => `${index}00/${index}99`;

/** The day or unit that lies so many units away: weeks count as days and centuries as years, the others keep their precision. */
export function away(day: Day, unit: Unit, count: number): string {
  if (unit === 'week') return addDays(day, 7 * count);
  return unit === 'century' ? unitAfter(day, 'year', 100 * count) : unitAfter(day, unit, count);
}

/** From the anchor to the last day of a value. */
export function restOf(anchor: Day, value: string): string {
  const { last } = bounds(value);
  return last && last > anchor ? `${anchor}/${last}` : value;
}
