import type { Day } from '../record/index.js';
import type { Told } from '../weigh/index.js';
import { sayDate } from './dates.js';

/** A day in words; that there is none, where none is told. */
export const dayOrUndated = (day: Day | null): string => (day === null ? 'undated' : sayDate(day));

/** The day of a passage in words; of an undated document that it bears none. */
export const saidOn = ({ day, dated }: Pick<Told, 'day' | 'dated'>): string =>
  dayOrUndated(dated ? day : null);
