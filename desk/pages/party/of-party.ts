import type { PromiseLine } from 'dragoman/client';

/** The promises that a party made, as itself or, of a state, by its people: overdue ones first, then the newest. */
export function ofParty(rows: readonly PromiseLine[], actor: string): readonly PromiseLine[] {
  const isOwn = (by: string): boolean => by === actor || by.startsWith(`${actor}:`);
  return rows
    .filter(({ by }) => by.some(isOwn))
    .sort((a, b) => Number(b.overdue) - Number(a.overdue) || (b.made ?? '').localeCompare(a.made ?? ''));
}
