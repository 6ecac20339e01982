import type { Entry } from 'dragoman/client';

/** Whether an encounter is one that was planned or proposed and not held: such are outlined, never filled. */
export const isAhead = (slots: Entry['slots']): boolean =>
  slots.kind === 'encounter' && (slots.status === 'planned' || slots.status === 'proposed');
