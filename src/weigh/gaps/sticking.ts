import type { ActorRef, Day, Issue } from '../../record/index.js';
import { daysBetween } from '../days.js';
import { GAP_RULES, LADDER, type LadderMark } from './ladder.js';
import type { Standing } from './standings.js';

/** What a side has turned down or asked for on an issue of late. */
export interface StickingSide {
  readonly side: ActorRef;
  readonly refused: number;
  readonly demanded: number;
  /** The entries, the earliest first. */
  readonly entries: readonly string[];
}

/** An issue on which sides turn things down or set conditions: what the talks stick at. */
export interface StickingPoint {
  readonly issue: Issue;
  /** Those who do so most often first. */
  readonly sides: readonly StickingSide[];
}

const isLow = (mark: LadderMark): boolean => LADDER[mark].height <= LADDER.demands.height;
const total = ({ refused, demanded }: StickingSide): number => refused + demanded;
const sum = ({ sides }: StickingPoint): number => sides.reduce((all, side) => all + total(side), 0);

/** On what sides have turned things down or set conditions, within the time in which a word is not old; the most often first. */
export function stickingPoints(standings: readonly Standing[], asOf: Day): readonly StickingPoint[] {
  const late = standings.filter(
    ({ mark, day, dated }) =>
      isLow(mark) && dated && day <= asOf && daysBetween(day, asOf) <= GAP_RULES.old.value,
  );
  const issues = [...new Set(late.map(({ issue }) => issue))];
  return issues
    .map((issue) => ({ issue, sides: sidesOf(late.filter((standing) => standing.issue === issue)) }))
    .sort((a, b) => sum(b) - sum(a));
}

function sidesOf(standings: readonly Standing[]): readonly StickingSide[] {
  const sides = [...new Set(standings.map(({ side }) => side))];
  return sides
    .map((side) => {
      const own = standings.filter((standing) => standing.side === side);
      const refused = own.filter(({ height }) => height === 0).length;
      return { side, refused, demanded: own.length - refused, entries: own.map(({ entry }) => entry) };
    })
    .sort((a, b) => total(b) - total(a));
}
