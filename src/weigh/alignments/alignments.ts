import { type ActorRef, type Day, type Entry, sideOf } from '../../record/index.js';
import { type Basis, basesOf } from '../basis.js';
import { dayAt, dayNumber, yearEndOf, yearOf } from '../days.js';
import { timesEach } from '../times-each.js';
import { balances, type Standing, standingOf, type YearBalance } from './balance.js';
import { type Contribution, contributionsOf } from './contributions.js';
import { pairKey, pairsAmong, type SidePair } from './pairs.js';
import { type Triads, triadsOf } from './triads.js';
import { type VotesThen, type VoteYear, votesIn } from './votes.js';

/** How two sides stood at the end of a year. */
export interface PairYear extends YearBalance {
  /** Null before anything was told of them. */
  readonly standing: Standing;
}

/** A pair year by year. */
export interface PairAlignment {
  readonly pair: SidePair;
  readonly years: readonly PairYear[];
}

/** A signed network over time: who moved closer to whom and apart, and who met whom. */
export interface Alignments {
  readonly sides: readonly ActorRef[];
  /** The year that is looked at, and the day on which it ends: its last, or the day until which the record knows. */
  readonly year: number;
  readonly until: Day;
  /** Pairs of which something is told in some year. */
  readonly pairs: readonly PairAlignment[];
  readonly triads: Triads;
  /** How many triads there were in each year, by their balance. */
  readonly history: readonly {
    readonly year: number;
    readonly balanced: number;
    readonly weakly: number;
    readonly unbalanced: number;
  }[];
  /** Votes are no part of any balance. */
  readonly votes: readonly VotesThen[];
  /** Entries between these sides that count for nothing. */
  readonly undated: readonly string[];
  readonly unverified: readonly string[];
  readonly bases: readonly Basis[];
}

export interface AlignmentOptions {
  /** The day until which the record knows; entries after it are plans. */
  readonly knownUntil: Day;
  /** The year that is looked at; the last known unless said. */
  readonly year: number | null;
  readonly parties: readonly ActorRef[];
  /** Sides that are asked for. */
  readonly chosen: readonly ActorRef[];
  readonly votes: readonly VoteYear[];
}

/** A network of more sides is no longer seen at a glance; fewer than three have no triad. */
const MOST_SIDES = 6;
const FEWEST_SIDES = 3;

/** The sides of the network: those that are asked for, else the dossier's parties; where they are few, those that are named with them most. */
export function sidesMeant(
  entries: readonly Entry[],
  { parties, chosen }: Pick<AlignmentOptions, 'parties' | 'chosen'>,
): readonly ActorRef[] {
  const named = [...new Set((chosen.length > 0 ? chosen : parties).map(sideOf))];
  if (chosen.length > 1 || named.length >= FEWEST_SIDES) return named;
  const touched = contributionsOf(entries).counted.flatMap(({ pair }) =>
    named.length === 0 || pair.some((side) => named.includes(side)) ? pair : [],
  );
  const most = timesEach(touched).map(([side]) => side);
  return [...new Set([...named, ...most])].slice(0, MOST_SIDES);
}

/** The network among some sides, from all entries that may tell of it. */
export function alignmentsOf(entries: readonly Entry[], options: AlignmentOptions): Alignments {
  const sides = sidesMeant(entries, options);
  const { counted, undated, unverified } = contributionsOf(entries.filter(namesTwoOf(sides)));
  const last = Math.min(options.year ?? yearOf(options.knownUntil), yearOf(options.knownUntil));
  const until = Math.min(dayNumber(options.knownUntil), dayNumber(yearEndOf(last)));
  const own = counted.filter(
    ({ pair: [one, other], day }) => sides.includes(one) && sides.includes(other) && day <= until,
  );
  const first = Math.min(last, ...own.slice(0, 1).map(({ day }) => yearOf(dayAt(day))));
  const byPair = new Map<string, Contribution[]>(pairsAmong(sides).map((pair) => [pairKey(pair), []]));
  for (const one of own) byPair.get(pairKey(one.pair))?.push(one);
  const pairs = pairsAmong(sides).flatMap((pair) => {
    const added = byPair.get(pairKey(pair)) ?? [];
    return added.length > 0 ? [pairAlignment(pair, added, { first, until, last })] : [];
  });
  const triadsIn = (year: number): Triads => triadsOf(sides, standingsIn(pairs, year));
  return {
    sides,
    year: last,
    until: dayAt(until),
    pairs,
    triads: triadsIn(last),
    history: Array.from({ length: last - first + 1 }, (_, i) => tallied(first + i, triadsIn(first + i))),
    votes: votesIn(options.votes, sides, last),
    undated,
    unverified,
    bases: basesOf(entries, [...own.map(({ entry }) => entry), ...undated, ...unverified]),
  };
}

const namesTwoOf =
  (sides: readonly ActorRef[]) =>
  ({ slots }: Entry): boolean =>
    'parties' in slots && new Set(slots.parties.map(sideOf).filter((side) => sides.includes(side))).size > 1;

function pairAlignment(
  pair: SidePair,
  own: readonly Contribution[],
  { first, until, last }: { readonly first: number; readonly until: number; readonly last: number },
): PairAlignment {
  const begun = own[0] ? yearOf(dayAt(own[0].day)) : Number.POSITIVE_INFINITY;
  return {
    pair,
    years: balances(own, first, until, last).map((year) => ({
      ...year,
      standing: year.year < begun ? null : standingOf(year),
    })),
  };
}

const standingsIn = (pairs: readonly PairAlignment[], year: number): ReadonlyMap<string, Standing> =>
  new Map(
    pairs.map(({ pair, years }) => [pairKey(pair), years.find((one) => one.year === year)?.standing ?? null]),
  );

function tallied(year: number, { triads }: Triads): Alignments['history'][number] {
  const count = (balance: Triads['triads'][number]['balance']): number =>
    triads.filter((triad) => triad.balance === balance).length;
  return {
    year,
    balanced: count('balanced'),
    weakly: count('weakly balanced'),
    unbalanced: count('unbalanced'),
  };
}
