import { type Candidate, type Found, keysFor, oneWith } from '../match/index.js';
import { type Session, write } from '../session.js';
import { entriesUnder, lookUp } from './entries-under.js';
import { withFacts } from './facts.js';

/**
 * Merges entries that an item showed to be one: it fits both, and with what it added to the one, the other fits that one alone. A vague
 * telling that came first ("the Singapore summit", without a day) so finds its fact when a fuller one comes in.
 */
export async function mergeAlike(
  session: Session,
  alike: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { candidates } = session;
  for (const [into, others] of alike)
    for (const entry of others) {
      await lookUp(session, [entry]);
      const candidate = candidates.get(entry);
      if (!candidate) continue;
      const [other] = await withFacts(session, [{ id: entry, candidate }]);
      const because = other && oneWith(into, other, await rivalsOf(session, other.candidate));
      if (because) await write(session, [{ what: { kind: 'entry.merged', entry, into }, because }]);
    }
}

/** The entries that an entry may be one with: those that it would be looked up among, were it an item. */
async function rivalsOf(session: Session, candidate: Candidate): Promise<readonly Found[]> {
  const found = [...(await entriesUnder(session, keysFor(candidate).asked)).values()].flat();
  return withFacts(session, [...new Map(found.map((rival) => [rival.id, rival])).values()]);
}
