import type { ActorRef, Day, Issue } from '../../record/index.js';
import { addDays, daysBetween, yearEndOf, yearOf } from '../days.js';
import { timesEach } from '../times-each.js';
import { GAP_RULES, TOP } from './ladder.js';
import type { Standing } from './standings.js';

/** Two sides whose gap is measured. */
export type Pair = readonly [ActorRef, ActorRef];

/** Where a side stands on a day, by its newest words. */
export interface Stand {
  readonly standing: Standing;
  /** Days since it was said; null where its document bears no day. */
  readonly age: number | null;
  /** Whether that is so long ago that it may no longer hold, or not told. */
  readonly old: boolean;
  /** How many standings of it there are up to that day. */
  readonly of: number;
}

/** A year's end in the picture of an issue; that of the year that is looked at from is the day itself. */
export interface GapAtYear {
  readonly year: number;
  readonly gap: number | null;
  readonly heights: readonly [number | null, number | null];
  /** Whether either side was heard on the issue in that year. */
  readonly heard: boolean;
}

/** How far two sides are from each other on an issue. */
export interface IssueGap {
  readonly issue: Issue;
  /** Where each side stands; null of one that has said nothing. */
  readonly stands: readonly [Stand | null, Stand | null];
  /** Steps that both together still have to go until both have promised; null where one side has said nothing. */
  readonly gap: number | null;
  /** How many steps wider (above 0) or narrower than a year before; null where it was not known then. */
  readonly moved: number | null;
  readonly years: readonly GapAtYear[];
  /** Every standing of the two, the earliest first. */
  readonly history: readonly Standing[];
  /** Where the other parties of the process stand. */
  readonly others: readonly Stand[];
}

/** The side's standings that concern the other: said to it or to all. */
const towards =
  (side: ActorRef, other: ActorRef) =>
  (standing: Standing): boolean =>
    standing.side === side && (standing.towards.length === 0 || standing.towards.includes(other));

/** Where a side stands by its newest standing up to a day; of several of one day the least forthcoming, as they are ordered. */
function standOn(standings: readonly Standing[], day: Day): Stand | null {
  const known = standings.filter(
    (standing) => standing.day <= day && !(standing.until && standing.until <= day),
  );
  const standing = known.at(-1);
  if (!standing) return null;
  const age = standing.dated ? daysBetween(standing.day, day) : null;
  return { standing, age, old: age === null || age > GAP_RULES.old.value, of: known.length };
}

/** Steps between two heights, by way of the place where both have promised. */
const apart = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : TOP - a + (TOP - b);

type Sides = readonly [readonly Standing[], readonly Standing[]];

const heightsOn = ([one, other]: Sides, day: Day): GapAtYear['heights'] => [
  standOn(one, day)?.standing.height ?? null,
  standOn(other, day)?.standing.height ?? null,
];

const gapOn = (sides: Sides, day: Day): number | null => apart(...heightsOn(sides, day));

/** The gap at the end of each year, from the first in which either side was heard. */
function yearsOf(sides: Sides, asOf: Day): GapAtYear[] {
  const heard = new Set(
    sides.flatMap((list) => list.filter(({ dated }) => dated).map(({ day }) => yearOf(day))),
  );
  const last = yearOf(asOf);
  const first = Math.min(last, ...heard);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const day = year === last ? asOf : yearEndOf(year);
    const heights = heightsOn(sides, day);
    return { year, gap: apart(...heights), heights, heard: heard.has(year) };
  });
}

/** The gap on one issue, from its standings alone; none where neither of the two is heard on it. */
function gapOf(issue: Issue, standings: readonly Standing[], { pair, others, asOf }: Looked): IssueGap[] {
  const [a, b] = pair;
  const sides: Sides = [standings.filter(towards(a, b)), standings.filter(towards(b, a))];
  if (sides.every((list) => list.length === 0)) return [];
  const gap = gapOn(sides, asOf);
  const before = gapOn(sides, addDays(asOf, -GAP_RULES.back.value));
  const ofSide = (party: ActorRef): readonly Standing[] => standings.filter(({ side }) => side === party);
  return [
    {
      issue,
      stands: [standOn(sides[0], asOf), standOn(sides[1], asOf)],
      gap,
      moved: gap === null || before === null ? null : gap - before,
      years: yearsOf(sides, asOf),
      history: standings.filter((standing) => sides.some((list) => list.includes(standing))),
      others: others.flatMap((party) => standOn(ofSide(party), asOf) ?? []),
    },
  ];
}

/** Between whom, beside whom and from which day gaps are looked at. */
interface Looked {
  readonly pair: Pair;
  readonly others: readonly ActorRef[];
  readonly asOf: Day;
}

/** The gap of two sides on each issue on which either was heard up to a day: those that are known first, the widest first. */
export function issueGaps(
  standings: readonly Standing[],
  pair: Pair,
  parties: readonly ActorRef[],
  asOf: Day,
): readonly IssueGap[] {
  const past = standings.filter(({ day }) => day <= asOf);
  const looked = { pair, others: parties.filter((party) => !pair.includes(party)), asOf };
  // Other matters are many: what one side says of one and the other of another lies on no common ladder.
  const issues = [...new Set(past.map(({ issue }) => issue))].filter((issue) => issue !== 'other');
  const on = (issue: Issue): readonly Standing[] => past.filter((standing) => standing.issue === issue);
  return issues
    .flatMap((issue) => gapOf(issue, on(issue), looked))
    .sort((x, y) => rank(x) - rank(y) || (y.gap ?? 0) - (x.gap ?? 0) || y.history.length - x.history.length);
}

/** Gaps of which a side has spoken lately, those that rest on old words of both, those that are not known. */
const rank = (gap: IssueGap): number => (gap.gap === null ? 2 : Number(isOld(gap)));

/** Whether both sides have been silent on the issue for long. */
export const isOld = ({ stands }: Pick<IssueGap, 'stands'>): boolean =>
  stands.every((stand) => stand === null || stand.old);

/** How often each side was heard on any issue, most often first. */
export const heardSides = (
  standings: readonly Standing[],
): readonly { readonly side: ActorRef; readonly standings: number }[] =>
  timesEach(standings.map(({ side }) => side)).map(([side, times]) => ({ side, standings: times }));
