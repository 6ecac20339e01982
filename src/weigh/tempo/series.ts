import {
  type ActorRef,
  actorsOf,
  type Capability,
  type Encounter,
  type Entry,
  sideOf,
} from '../../record/index.js';
import { type EntryOf, isActor, isOf, isVerified, unverifiedIn } from '../basis.js';
import { dayNumber } from '../days.js';
import { timesEach } from '../times-each.js';
import { TEMPO_RULES } from './rules.js';
import type { Span } from './strata.js';

/** Something that happened, on one of these days; `isExact` where they lie within a week. */
export interface Happened extends Span {
  readonly entry: string;
  readonly isExact: boolean;
}

/** A test: an occasion on which one or several weapons were fired or set off. */
export interface Test extends Happened {
  readonly system: Capability['system'];
}

/** A talk: an encounter held with another side. */
export interface Talk extends Happened {
  readonly level: Encounter['level'];
  /** The other sides. */
  readonly with: readonly ActorRef[];
}

/** What somebody did that can be put on a line of time, in the order of days, and what cannot. */
export interface Series<T extends Happened> {
  readonly dated: readonly T[];
  readonly undated: readonly string[];
  readonly unverified: readonly string[];
}

/** When an entry happened; null where no day is told. */
function happened({ id, first, last }: Entry): Happened | null {
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return null;
  const days = { first: dayNumber(from), last: dayNumber(to) };
  return { entry: id, ...days, isExact: days.last - days.first <= TEMPO_RULES.exact.value };
}

function seriesOf<E extends Entry, T extends Happened>(
  entries: readonly E[],
  make: (entry: E, when: Happened) => T,
): Series<T> {
  const verified = entries.filter(isVerified);
  const dated = verified.flatMap((entry) => {
    const when = happened(entry);
    return when ? [make(entry, when)] : [];
  });
  const known = new Set(dated.map(({ entry }) => entry));
  return {
    dated: dated.sort((a, b) => a.first - b.first),
    undated: verified.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    unverified: unverifiedIn(entries),
  };
}

/** The tests of a side. */
export const testsOf = (entries: readonly Entry[], tester: ActorRef): Series<Test> =>
  seriesOf(
    entries
      .filter(isOf('capability'))
      .filter(({ slots }) => slots.change === 'test' && isActor(slots, tester)),
    ({ slots: { system } }, when) => ({ ...when, system }),
  );

/** The encounters that a side held with others. */
export const talksOf = (entries: readonly Entry[], tester: ActorRef): Series<Talk> =>
  seriesOf(
    entries
      .filter(isOf('encounter'))
      .filter(
        (entry) =>
          entry.slots.status === 'held' && isActor(entry.slots, tester) && others(entry, tester).length > 0,
      ),
    (entry, when) => ({ ...when, level: entry.slots.level, with: others(entry, tester) }),
  );

/** Moves apart between a side and others; who made the move is not told. */
export const movesApart = (entries: readonly Entry[], side: ActorRef): Series<Happened> =>
  seriesOf(
    entries
      .filter(isOf('alignment'))
      .filter(({ slots }) => slots.direction === 'apart' && isActor(slots, side)),
    (_, when) => when,
  );

const others = ({ slots }: EntryOf<'encounter'>, tester: ActorRef): ActorRef[] =>
  [...new Set(slots.parties.map(sideOf))].filter((side) => side !== sideOf(tester));

/** Sides that tested something, those with most tests first. */
export function testersIn(entries: readonly Entry[]): readonly ActorRef[] {
  const tested = entries
    .filter(isOf('capability'))
    .filter(({ slots }) => slots.change === 'test')
    .flatMap(({ slots }) => [...new Set(actorsOf(slots).map(sideOf))]);
  return timesEach(tested).map(([side]) => side);
}
