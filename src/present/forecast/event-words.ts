import type { EventClass } from '../../record/index.js';

/** What each class asks, in words that follow "that". */
export const EVENT_WORDS: Readonly<Record<EventClass, string>> = {
  leaders_meet: 'leaders meet',
  officials_meet: 'officials meet',
  agreement_signed: 'an agreement is reached',
  promise_kept: 'a promise is kept',
  test: 'a weapon is tested',
  talks_break_off: 'talks break off',
  pause_ends: 'a pause ends',
};
