import type { PromiseLine } from 'dragoman/client';

/** The promises that are overdue: those on what is central to the process first, then those due last. */
export const overdueFirst = (promises: readonly PromiseLine[]): readonly PromiseLine[] =>
  promises
    .filter(({ overdue }) => overdue)
    .sort((a, b) => b.weight - a.weight || ((a.due ?? '') < (b.due ?? '') ? 1 : -1));
