import type { Candidate } from './candidate.js';
import { matchOf } from './match.js';
import type { Match } from './verdict.js';

/** An entry among which an item looks for its own. */
export interface Found {
  readonly id: string;
  readonly candidate: Candidate;
}

/** The entry that an item joins, with the reason; null where it opens its own. Then `proposals` are entries that a person may merge it with. */
export interface Choice {
  readonly joins: { readonly entry: string; readonly because: string } | null;
  readonly proposals: readonly { readonly entry: string; readonly because: string }[];
  /** Other entries that tell of the same, only less tightly: with what the item adds, they may turn out to be one with the entry that it joins. */
  readonly alike: readonly string[];
}

/** At most as many questions to a person about one item: more cannot all be true. */
const MOST_PROPOSALS = 2;

/**
 * Decides where an item belongs among the entries that share a key with it. It joins the one entry that fits tightest; where two fit
 * alike it is in doubt, opens its own entry, and a person is asked.
 */
export function choose(item: Candidate, entries: readonly Found[]): Choice {
  const matches = entries
    .map(({ id, candidate }) => ({ entry: id, ...matchOf(item, candidate) }))
    .filter(({ verdict }) => verdict !== 'different')
    .sort(byTightness);
  const [first, second] = matches;
  if (first?.verdict === 'same' && (second?.verdict !== 'same' || second.fit < first.fit))
    return {
      joins: { entry: first.entry, because: first.because },
      proposals: [],
      alike: matches.slice(1).flatMap(({ verdict, entry }) => (verdict === 'same' ? [entry] : [])),
    };
  const proposals = matches.slice(0, MOST_PROPOSALS).map(({ entry, because }) => ({ entry, because }));
  return { joins: null, proposals, alike: [] };
}

type Weighed = Match & { readonly entry: string };
const byTightness = (a: Weighed, b: Weighed): number =>
  Number(b.verdict === 'same') - Number(a.verdict === 'same') ||
  b.fit - a.fit ||
  (a.entry < b.entry ? -1 : 1);

/**
 * Why another entry is one with the entry that an item just joined, or null where that is in doubt. `among` are the entries that share a key with the
 * other one, each as it is now.
 */
export function oneWith(entry: string, other: Found, among: readonly Found[]): string | null {
  const { joins } = choose(
    other.candidate,
    among.filter(({ id }) => id !== other.id),
  );
  return joins?.entry === entry ? joins.because : null;
}
