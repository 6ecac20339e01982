import type { OutlookCourse } from 'dragoman/client';
import { dayNumber } from '../../pieces/time/day-number.js';

/** How likely something was held on a day. */
export interface ChancePoint {
  readonly at: number;
  readonly probability: number;
  /** Ends of the band; the probability itself where there is none. */
  readonly low: number;
  readonly high: number;
}

/** A forecast over time, and what it is of. */
export interface Chance {
  readonly says: string;
  readonly points: readonly ChancePoint[];
}

/** The chance of the dossier's question as it moved; null where it has no question or only one point. */
export function chanceOf(
  says: string | undefined,
  told: Pick<OutlookCourse, 'course'> | undefined,
): Chance | null {
  if (says === undefined || !told || told.course.length < 2) return null;
  const points = told.course.map(({ day, probability, interval }) => ({
    at: dayNumber(day),
    probability,
    low: interval?.[0] ?? probability,
    high: interval?.[1] ?? probability,
  }));
  return { says, points };
}

/** The upper end of the scale: the next full ten per cent above all bands. */
export const topOf = ({ points }: Chance): number =>
  Math.min(1, Math.ceil(Math.max(0.1, ...points.map(({ high }) => high)) * 10) / 10);
