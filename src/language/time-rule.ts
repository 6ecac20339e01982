import type { Moment } from './time-moment.js';
import type { Caught } from './time-pattern.js';

/** What a rule makes of its catch: a date with its EDTF value (null where it hangs on something unknown), a duration with its ISO 8601 length ("" where it is not said exactly) or a set. */
export type Reading =
  | { readonly type: 'date'; readonly value: string | null }
  | { readonly type: 'duration'; readonly length: string }
  | { readonly type: 'set' };

/** A way to write times. `example` is a sentence of ours, told on Thursday 24 May 2018, and `gives` what the words between the bars mean. */
export interface TimeRule {
  /** See `timePattern`. */
  readonly match: string;
  readonly read: (caught: Caught, moment: Moment) => Reading | null;
  readonly example: string;
  readonly gives: string | null;
}

export const date = (value: string | null): Reading => ({ type: 'date', value });
