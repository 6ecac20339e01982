import type { Day } from 'dragoman/client';
import { dayAt, dayNumber } from '../time/day-number.js';

/** A day of the scale below a picture, in two short lines. */
export interface DayTick {
  readonly day: Day;
  readonly says: string;
  /** The year, where it is not that of the tick before. */
  readonly year: string;
}

const MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');
/** Steps in months that the eye takes in. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
/** Days that a month has at most; shorter stretches are told in days. */
const SHORT = 62;

/** Round days between two, at most so many. */
export function dayTicks(from: Day, to: Day, most: number): readonly DayTick[] {
  const days = dayNumber(to) - dayNumber(from);
  const found = days <= SHORT ? evenly(from, days, most) : firsts(from, to, most);
  return found.map((day, i) => {
    const before = found[i - 1];
    const year = day.slice(0, 4);
    const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
    return {
      day,
      says: days <= SHORT ? `${Number(day.slice(8))} ${month}` : month,
      year: before?.slice(0, 4) === year ? '' : year,
    };
  });
}

function evenly(from: Day, days: number, most: number): Day[] {
  const steps = Math.max(1, Math.min(most - 1, days));
  const all = Array.from({ length: steps + 1 }, (_, i) =>
    dayAt(dayNumber(from) + Math.round((days * i) / steps)),
  );
  return [...new Set(all)];
}

/** The first of months, as many months apart as leaves room. */
function firsts(from: Day, to: Day, most: number): Day[] {
  const months: Day[] = [];
  for (let month = monthAfter(from); month <= to; month = monthAfter(month)) months.push(month);
  const step = STEPS.find((size) => months.length / size <= most) ?? 120;
  return months.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
}

function monthAfter(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${String(month === 12 ? year + 1 : year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
