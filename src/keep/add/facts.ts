import { type Found, rowToldBy } from '../match/index.js';
import { membersOf } from '../members.js';
import type { Session } from '../session.js';
import { TODAY } from '../view.js';

/** The facts that rows of tables say an entry is, by entry. */
export type Facts = ReadonlyMap<string, readonly string[]>;

/**
 * What rows of tables say of entries. The members are asked as they stand, so that a row that somebody moved or rejected counts where it now
 * belongs, or no more.
 */
export async function factsOf(session: Session, entries: readonly Pick<Found, 'id'>[]): Promise<Facts> {
  if (entries.length === 0) return new Map();
  await session.rows.write();
  const ids = entries.map(({ id }) => id);
  const members = await membersOf(session.tx, ids, TODAY);
  return new Map(
    [...members].map(([id, all]) => {
      const rows = all.filter(({ review }) => review !== 'rejected');
      const facts = new Set(rows.flatMap((row) => rowToldBy(row)?.fact ?? []));
      return [id, [...facts]];
    }),
  );
}

/** An entry with what rows say of it. */
export function withFacts(found: Found, facts: Facts): Found {
  const own = facts.get(found.id);
  return own ? { ...found, candidate: { ...found.candidate, facts: own } } : found;
}
