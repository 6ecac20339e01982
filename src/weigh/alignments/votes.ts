import type { ActorRef } from '../../record/index.js';
import { pairKey, type SidePair } from './pairs.js';

/** How often two states voted alike in the UN General Assembly in a year (data/votes, docs/alignments.md). */
export interface VoteYear {
  readonly pair: SidePair;
  readonly year: number;
  /** Votes in which both took part. */
  readonly votes: number;
  /** 0 … 1: 1 where they always voted alike, 0 where one said yes whenever the other said no. */
  readonly agreement: number;
}

/** Votes of a pair in a year, and some years before, to show where it went; `year` is not later than was asked. */
export interface VotesThen {
  readonly pair: SidePair;
  readonly year: number;
  readonly votes: number;
  readonly agreement: number;
  readonly before: Pick<VoteYear, 'year' | 'agreement'> | null;
}

/** So many years back are compared. */
const BACK = 5;

/** The votes of each pair of sides in a year, or in the last year before of which votes are known; pairs without any are left out. */
export function votesIn(
  rows: readonly VoteYear[],
  sides: readonly ActorRef[],
  year: number,
): readonly VotesThen[] {
  const byPair = new Map<string, VoteYear[]>();
  for (const row of rows) {
    const [one, other] = row.pair;
    if (row.year > year || !sides.includes(one) || !sides.includes(other)) continue;
    byPair.set(pairKey(row.pair), [...(byPair.get(pairKey(row.pair)) ?? []), row]);
  }
  return [...byPair.values()].flatMap((own) => {
    const last = own.reduce((a, b) => (b.year > a.year ? b : a));
    const before = own.find((row) => row.year === last.year - BACK);
    return [{ ...last, before: before ? { year: before.year, agreement: before.agreement } : null }];
  });
}
