import type { ActorRef, Day, Entry } from '../../record/index.js';
import { dayAt, dayNumber, yearOf } from '../days.js';
import { timesEach } from '../times-each.js';
import { balances, type Standing, standingOf } from './balance.js';
import { type Contribution, contributionsOf } from './contributions.js';
import { pairKey, type SidePair } from './pairs.js';

/** How two sides stood at the end of a year, and what was told of them within it. */
export interface EdgeYear {
  readonly year: number;
  /** The balance, above 0 together and below 0 apart, to a thousandth. */
  readonly points: number;
  readonly standing: Standing;
  readonly entries: readonly string[];
}

/** Two sides of which something is told, from the first year of that on. */
export interface NetworkEdge {
  readonly pair: SidePair;
  readonly years: readonly EdgeYear[];
}

/** All sides that are told of together, as a network with signs for each year. */
export interface Network {
  /** Those first that most steps and meetings name. */
  readonly sides: readonly { readonly ref: ActorRef; readonly named: number }[];
  /** Sides that were left out, since there were too many to be seen. */
  readonly leftOut: number;
  readonly first: number;
  readonly last: number;
  /** The day on which the last year ends, or until which the record knows. */
  readonly until: Day;
  readonly edges: readonly NetworkEdge[];
}

/** Sides of a picture at most; those that are named least are left out. */
const MOST_SIDES = 300;

/** The network of all sides that steps of relations and meetings name together, up to the day until which the record knows. */
export function networkOf(entries: readonly Entry[], knownUntil: Day): Network {
  const until = dayNumber(knownUntil);
  const counted = contributionsOf(entries).counted.filter(({ day }) => day <= until);
  const named = timesEach(counted.flatMap(({ pair }) => pair));
  const kept = new Set(named.slice(0, MOST_SIDES).map(([side]) => side));
  const last = yearOf(knownUntil);
  const own = counted.filter(({ pair }) => pair.every((side) => kept.has(side)));
  return {
    sides: named.slice(0, MOST_SIDES).map(([ref, times]) => ({ ref, named: times })),
    leftOut: Math.max(0, named.length - MOST_SIDES),
    first: own[0] ? firstYear(own[0]) : last,
    last,
    until: knownUntil,
    edges: byPair(own).map((those) => edgeOf(those, until, last)),
  };
}

const firstYear = ({ day }: Contribution): number => yearOf(dayAt(day));

/** What was told of each pair, in the order of days. */
function byPair(counted: readonly Contribution[]): readonly (readonly [Contribution, ...Contribution[]])[] {
  const pairs = new Map<string, [Contribution, ...Contribution[]]>();
  for (const one of counted) {
    const there = pairs.get(pairKey(one.pair));
    if (there) there.push(one);
    else pairs.set(pairKey(one.pair), [one]);
  }
  return [...pairs.values()];
}

function edgeOf(own: readonly [Contribution, ...Contribution[]], until: number, last: number): NetworkEdge {
  const [first] = own;
  const years = balances(own, firstYear(first), until, last).map((balance) => ({
    year: balance.year,
    points: Math.round(1000 * balance.points) / 1000,
    standing: standingOf(balance),
    entries: balance.parts.flatMap((part) => part.entries),
  }));
  return { pair: first.pair, years };
}
