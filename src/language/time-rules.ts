import type { TimeRule } from './time-rule.js';
import { calendarRules } from './time-rules-calendar.js';
import { lengthRules } from './time-rules-length.js';
import { relativeRules } from './time-rules-relative.js';

/** All ways to write times. At a token the longest match wins; of equal ones the first. */
export const timeRules: readonly TimeRule[] = [...calendarRules, ...relativeRules, ...lengthRules];
