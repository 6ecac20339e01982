import type { PairPauses } from 'dragoman/client';
import { dayNumber } from '../../pieces/time/day-number.js';
import type { Band } from './view.js';

/** Up to two months days are counted, up to two years months. */
const DAYS_TOLD = 61;
const MONTHS_TOLD = 24;
const MONTH = 30.44;
const YEAR = 365.25;

/** A length in words, of about its own precision: "45 days", "17 months", "7 years". */
export function lengthInWords(days: number): string {
  if (days < DAYS_TOLD) return `${days} days`;
  const months = Math.round(days / MONTH);
  return months < MONTHS_TOLD ? `${months} months` : `${Math.round(days / YEAR)} years`;
}

/** The times longer than usual in which two sides had no contact at any level, as bands. */
export function bandsOf(pair: PairPauses | undefined): Band[] {
  const level = pair?.levels.find((one) => one.level === 'any');
  return (level?.pauses ?? []).map(({ from, to, days, after, endedBy }) => {
    const length = lengthInWords(days);
    const says = endedBy === null ? [`${length} until now`, length] : [length];
    return { from: dayNumber(from) + 1, to: dayNumber(to), says, after };
  });
}
