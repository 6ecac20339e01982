import type { Commitment, Day, Entry, PromiseState, Report } from '../../record/index.js';
import { isVouched, outletsOf, type Told, toldBy } from '../told.js';
import { DEGREES } from './rules.js';

/** A change in what became of a promise. */
export interface StateChange {
  readonly state: PromiseState;
  /** How far it is carried out then, 0 to 3; null where that cannot be known. */
  readonly degree: number | null;
  /** The day from which it was told so. */
  readonly since: Day;
  /** On whose word: the passages that tell it, and the outlets behind them. */
  readonly word: readonly Told[];
  readonly outlets: readonly string[];
  /** Whether a person accepted or set it. */
  readonly reviewed: boolean;
  /** Passages of the same day that tell another state. */
  readonly against: readonly Told[];
}

/** What a document says of a promise, in terms of its state; that it was made says nothing of what became of it. */
const STATE_OF: Record<Commitment['status'], PromiseState | null> = {
  pledged: null,
  fulfilled: 'fulfilled',
  broken: 'reversed',
  lapsed: 'lapsed',
};

/** The state that a report tells; null where it tells none. */
export const stateTold = ({ item }: Report): PromiseState | null =>
  item.kind === 'commitment' ? (item.state ?? STATE_OF[item.status]) : null;

interface Telling {
  readonly report: Report;
  readonly state: PromiseState;
}

/**
 * How the state of a promise changed, the earliest first, as the vouched reports known on a day tell it. A day on which the same is told
 * again is no change. Of several on one day the one counts that a person accepted or set, else the one that most reports tell, else the first by
 * the alphabet, as in the ledger.
 */
export function stateHistory({ reports }: Pick<Entry, 'reports'>, asOf: Day): readonly StateChange[] {
  const tellings = reports
    .filter((report) => isVouched(report) && report.document.known <= asOf)
    .flatMap(telling);
  const days = [...new Set(tellings.map(({ report }) => report.document.known))].sort();
  const history: StateChange[] = [];
  for (const day of days) {
    const those = tellings.filter(({ report }) => report.document.known === day);
    const state = winner(those);
    const before = history.at(-1);
    if (state !== undefined && state !== before?.state) history.push(changeTo(state, day, those, before));
  }
  return history;
}

const telling = (report: Report): Telling[] => {
  const state = report.review === 'rejected' ? null : stateTold(report);
  return state === null ? [] : [{ report, state }];
};

/** Whether a person stands behind the state that a report tells. */
const isReviewed = ({ review, corrected = [] }: Report): boolean =>
  review === 'accepted' || corrected.includes('state') || corrected.includes('status');

function winner(tellings: readonly Telling[]): PromiseState | undefined {
  const people = tellings.filter(({ report }) => isReviewed(report));
  const heard = people.length > 0 ? people : tellings;
  const count = (state: PromiseState): number => heard.filter((one) => one.state === state).length;
  return [...new Set(heard.map(({ state }) => state))].sort(
    (a, b) => count(b) - count(a) || (a < b ? -1 : 1),
  )[0];
}

function changeTo(
  state: PromiseState,
  since: Day,
  tellings: readonly Telling[],
  before: StateChange | undefined,
): StateChange {
  const word = tellings.filter((one) => one.state === state).map(({ report }) => report);
  const others = tellings.filter((one) => one.state !== state).map(({ report }) => report);
  return {
    state,
    degree: degreeOf(state, before),
    since,
    word: word.map(toldBy),
    outlets: [...new Set(word.flatMap(outletsOf))],
    reviewed: word.some(isReviewed),
    against: others.map(toldBy),
  };
}

/** What stalls stays as far as it had come. */
function degreeOf(state: PromiseState, before: StateChange | undefined): number | null {
  if (state === 'unverifiable') return null;
  return state === 'stalled' ? (before?.degree ?? 0) : DEGREES[state].value;
}
