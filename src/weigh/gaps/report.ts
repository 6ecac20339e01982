import {
  type ActorRef,
  type Day,
  type Entry,
  type ItemKind,
  nameOf,
  sideOf,
  stateOf,
} from '../../record/index.js';
import { unverifiedIn } from '../basis.js';
import { camps } from '../judges/camp.js';
import { type Judges, judgesIn } from '../judges/judges.js';
import { heardSides, type IssueGap, issueGaps, type Pair } from './issue-gaps.js';
import { namedSides } from './named-sides.js';
import { type IssueObstacles, namedObstacles } from './obstacles.js';
import { type OutsidersIn, outsidersIn, speakingIn } from './outsiders.js';
import { standingsIn } from './standings.js';
import { type StickingPoint, stickingPoints } from './sticking.js';

/** Kinds of entries that gaps, obstacles and judges rest on; encounters and promises also tell names of places and agreements. */
export const GAP_KINDS: readonly ItemKind[] = [
  'position',
  'statement',
  'commitment',
  'obstacle',
  'assessment',
  'encounter',
];

/** What is asked of the gaps of a process. */
export interface GapQuestion {
  /** The parties of the process; the first two are the sides unless `pair` says otherwise. */
  readonly parties: readonly ActorRef[];
  readonly pair: Pair | null;
  readonly asOf: Day;
}

/** The gaps of a process on a day: between two sides by issue, what stands in the way, and who judges what how. */
export interface GapReport {
  readonly asOf: Day;
  /** The two sides; null where not even two are heard. */
  readonly pair: Pair | null;
  readonly gaps: readonly IssueGap[];
  /** Every side that is heard on any issue, and how often. */
  readonly heard: ReturnType<typeof heardSides>;
  readonly obstacles: readonly IssueObstacles[];
  /** On what the parties (any side, where none are named) have turned things down or set conditions of late. */
  readonly sticking: readonly StickingPoint[];
  readonly judges: Judges;
  /** People whose words put no side anywhere, since they do not speak for its government. */
  readonly outsiders: readonly ActorRef[];
  /** Entries of these kinds that rest on rows alone that nobody has checked; they are left out. */
  readonly leftOut: readonly string[];
}

/** Gaps, obstacles and judges of a process, from its entries. */
export function gapReport(entries: readonly Entry[], { parties, pair, asOf }: GapQuestion): GapReport {
  const sides = [...new Set([...parties, ...(pair ?? [])].map(sideOf))];
  const outsiders = outsidersIn(entries);
  const around = { named: namedSides(sides), parties: agreementParties(entries), outsiders };
  const standings = standingsIn(entries, around);
  const past = standings.filter(({ day }) => day <= asOf);
  const heard = heardSides(past);
  const two =
    pair ??
    pairAmong(
      parties,
      heard.map(({ side }) => side),
    );
  return {
    asOf,
    pair: two,
    gaps: two === null ? [] : issueGaps(past, two, sides, asOf),
    heard,
    obstacles: namedObstacles(entries),
    sticking: stickingPoints(sides.length > 0 ? past.filter(({ side }) => sides.includes(side)) : past, asOf),
    judges: judgesIn(entries, camps()),
    outsiders: outsidersHeard(entries, outsiders),
    leftOut: unverifiedIn(entries.filter(({ slots }) => COUNTED.has(slots.kind))),
  };
}

/** Kinds that put somebody somewhere. */
const COUNTED: ReadonlySet<ItemKind> = new Set(GAP_KINDS.filter((kind) => kind !== 'encounter'));

/** The first two parties of a process, or of one without parties the two that are heard most; nobody's voice is no side. */
function pairAmong(parties: readonly ActorRef[], heard: readonly ActorRef[]): Pair | null {
  const [a, b] = [...new Set([...parties.map(sideOf), ...heard.filter((side) => stateOf(side) !== 'XXX')])];
  return a === undefined || b === undefined ? null : [a, b];
}

/** Who adopted each agreement, by its name. */
function agreementParties(entries: readonly Entry[]): ReadonlyMap<string, readonly ActorRef[]> {
  const parties = new Map<string, readonly ActorRef[]>();
  for (const { slots } of entries)
    if (slots.kind === 'encounter')
      for (const name of slots.agreements ?? []) if (!parties.has(name)) parties.set(name, slots.parties);
  return parties;
}

/** Who of those that want, promise or say something does not speak for the government of his side. */
function outsidersHeard(entries: readonly Entry[], outsiders: OutsidersIn): readonly ActorRef[] {
  const heard = entries.flatMap((entry) =>
    entry.reports.flatMap((report) => outsiders(speakingIn(report.item).filter(nameOf), report, entry)),
  );
  return [...new Set(heard)].sort();
}
