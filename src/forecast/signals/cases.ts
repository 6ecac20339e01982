import { daysIn, monthOf, yearOf } from '../../language/calendar.js';
import type { ActorRef, Day, Entry } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { occurrencesOf } from '../questions/occurrences.js';
import { logOdds } from '../scores/probability.js';
import { asKnown } from './as-known.js';
import type { SignalEvent } from './events.js';
import type { SignalCase } from './learn.js';
import { signsOf } from './signs.js';
import { SIGNAL_RULES, type SignalRule } from './table.js';
import { type SignalValue, valuesOf } from './values.js';

/** The month of the panel that a day lies in: (year − 1900) × 12 + month − 1. */
export const panelMonthOf = (day: Day): number => (yearOf(day) - 1900) * 12 + monthOf(day) - 1;

/** The last day of a month of the panel. */
export function lastDayOf(month: number): Day {
  const [year, number] = [1900 + Math.floor(month / 12), (month % 12) + 1];
  return `${year}-${String(number).padStart(2, '0')}-${daysIn(year, number)}`;
}

/** What each signal comes to for some sides on a day, in the order of the table. */
export const signalValues = (
  entries: readonly Entry[],
  sides: readonly ActorRef[],
  asOf: Day,
  rules: readonly SignalRule[] = SIGNAL_RULES,
): readonly SignalValue[] => valuesOf(signsOf(asKnown(entries, asOf), sides, asOf), sides, asOf, rules);

/** Days of the longest month: of what may have been on any of more, not even the month is known. */
const MONTH_DAYS = 31;

/** The months in which it happened between some sides, by all entries of a view. */
export function happenedIn(
  entries: readonly Entry[],
  event: SignalEvent,
  sides: readonly ActorRef[],
): Happened {
  const found = occurrencesOf({ event, parties: sides, system: null, entry: null }, entries);
  const dated = found.filter(({ first, last }) => daysBetween(first, last) < MONTH_DAYS);
  return [...new Set(dated.map(({ first }) => panelMonthOf(first)))].sort((a, b) => a - b);
}

/** When something happened between some sides: months of the panel, each once, rising. */
export type Happened = readonly number[];

/** What the signals came to for some sides at the end of a month, and how likely it was without them. */
export interface SignalMonth {
  readonly place: number;
  readonly month: number;
  readonly values: readonly number[];
  /** The chance within the window before any signals, as an answer has it. */
  readonly chance: number;
}

/** When a class happened, by place of the sides, and the last month that the record knows to its end. */
export interface Told {
  readonly last: number;
  readonly happened: readonly Happened[];
}

/** Whether it happened in the months after one; −1 where they are not all known. */
function labelOf(happened: Happened, month: number, months: number, last: number): number {
  if (month + months > last) return -1;
  return happened.some((at) => at > month && at <= month + months) ? 1 : 0;
}

/** What is to be learned from, and forecast: months of signals with the chance before them and what came of them within `months` months. */
export const casesOf = (
  rows: readonly SignalMonth[],
  { last, happened }: Told,
  months: number,
): SignalCase[] =>
  rows.map(({ chance, ...row }) => ({
    ...row,
    odds: logOdds(chance),
    label: labelOf(happened[row.place] ?? [], row.month, months, last),
  }));
