import type { Found } from '../match/index.js';
import { membersOf } from '../members.js';
import type { Session } from '../session.js';
import { TODAY } from '../view.js';

/**
 * Entries with the facts that rows of tables say they are. The members are asked as they stand, so that a row that somebody moved or rejected
 * counts where it now belongs, or no more.
 */
export async function withFacts(session: Session, found: readonly Found[]): Promise<readonly Found[]> {
  if (found.length === 0) return found;
  await session.rows.write();
  const ids = found.map(({ id }) => id);
  const members = await membersOf(session.tx, ids, TODAY);
  return found.map(({ id, candidate }) => {
    const rows = (members.get(id) ?? []).filter(({ review }) => review !== 'rejected');
    const facts = new Set(rows.map(({ document }) => document.row?.fact ?? null));
    return { id, candidate: { ...candidate, facts: [...facts].filter((fact) => fact !== null) } };
  });
}
