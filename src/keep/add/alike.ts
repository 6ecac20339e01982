import { type Candidate, type Found, keysFor, matchFacts, oneWith } from '../match/index.js';
import { type Session, write } from '../session.js';
import { entriesUnder, lookUp, lookUpKeys } from './entries-under.js';
import { factsOf } from './facts.js';

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
      const because = oneWith(into, { id: entry, candidate }, await rivalsOf(session, candidate));
      if (because && !(await areKeptApart(session, into, entry)))
        await write(session, [{ what: { kind: 'entry.merged', entry, into }, because }]);
    }
}

/** The entries that an entry may be one with: those that it would be looked up among, were it an item. */
async function rivalsOf(session: Session, candidate: Candidate): Promise<readonly Found[]> {
  const { asked } = keysFor(candidate);
  await lookUpKeys(session, asked);
  return entriesUnder(session, asked);
}

/** Whether one table has a row for each of two entries. */
async function areKeptApart(session: Session, a: string, b: string): Promise<boolean> {
  const facts = await factsOf(session, [{ id: a }, { id: b }]);
  return matchFacts(facts.get(a), facts.get(b))?.verdict === 'different';
}
