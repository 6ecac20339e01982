import type { Told } from '../weigh/index.js';
import { sayDate } from './dates.js';

/** The day of a passage in words; of an undated document that it bears none. */
export const saidOn = ({ day, dated }: Pick<Told, 'day' | 'dated'>): string =>
  dated ? sayDate(day) : 'undated';
