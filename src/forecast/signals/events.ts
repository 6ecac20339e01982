import type { EventClass } from '../../record/index.js';
import type { SignSort } from './signs.js';

/** The classes that the record has enough of to learn from: which signs count as it, and of how many sides it is asked. */
export const SIGNAL_EVENTS = {
  leaders_meet: { sort: 'leaders', sides: 2 },
  officials_meet: { sort: 'officials', sides: 2 },
  test: { sort: 'test', sides: 1 },
} as const satisfies Partial<Record<EventClass, { readonly sort: SignSort; readonly sides: number }>>;
export type SignalEvent = keyof typeof SIGNAL_EVENTS;

/** Whether signals are learned for a class. */
export const isSignalEvent = (event: EventClass): event is SignalEvent => event in SIGNAL_EVENTS;
