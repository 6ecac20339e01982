import type { ItemKind, Slots, SlotsOf } from '../../record/index.js';
import { matchAlignments } from './alignment.js';
import type { Candidate } from './candidate.js';
import { matchTests } from './capability.js';
import { matchCommitments } from './commitment.js';
import { matchEncounters } from './encounter.js';
import { matchFacts } from './facts.js';
import { different, type Match } from './verdict.js';

const isOf = <K extends ItemKind>(
  kind: K,
  told: Candidate,
): told is Candidate & { readonly slots: SlotsOf<K> & Slots } => told.slots.kind === kind;

/**
 * Whether an item tells of the fact of an entry. Where tables say it, that settles it; kinds that no two documents share (statements, positions …) do so only
 * then.
 */
export function matchOf(item: Candidate, entry: Candidate): Match {
  if (item.slots.kind !== entry.slots.kind) return different('of another kind');
  const settled = matchFacts(item.facts, entry.facts);
  if (settled) return settled;
  if (isOf('encounter', item) && isOf('encounter', entry)) return matchEncounters(item, entry);
  if (isOf('commitment', item) && isOf('commitment', entry)) return matchCommitments(item, entry);
  if (isOf('capability', item) && isOf('capability', entry)) return matchTests(item.slots, entry.slots);
  if (isOf('alignment', item) && isOf('alignment', entry)) return matchAlignments(item, entry);
  return different('entries of this kind have one item');
}
