import type { EventClass } from '../../record/index.js';

/** The classes that the record has enough of to learn from. */
export const SIGNAL_EVENTS = [
  'leaders_meet',
  'officials_meet',
  'test',
] as const satisfies readonly EventClass[];
export type SignalEvent = (typeof SIGNAL_EVENTS)[number];

/** Whether signals are learned for a class. */
export const isSignalEvent = (event: EventClass): event is SignalEvent =>
  SIGNAL_EVENTS.some((one) => one === event);
