import { bounds, type Day, type Entry, type PromiseState } from '../../record/index.js';
import type { EntryOf } from '../basis.js';
import { isVouched, outletsOf, type Told, toldBy } from '../told.js';
import { type WordedPromise, wordedIn } from './axes.js';
import { type StateChange, stateHistory } from './history.js';
import { type PossiblyAgainst, possiblyAgainst } from './refraining.js';
import { DEGREES } from './rules.js';

/** How a promise stands on a day, by all documents known then. */
export interface PromiseStanding {
  readonly entry: string;
  /** What became of it; null where nothing is told, which is no evidence that nothing was done. */
  readonly state: PromiseState | null;
  /** How far it is carried out, 0 to 3; null where unknown. */
  readonly degree: number | null;
  /** The highest degree that it ever had; null where none is known. */
  readonly reached: number | null;
  readonly since: Day | null;
  readonly word: readonly Told[];
  /** Every change of its state, the earliest first; the last is how it stands. */
  readonly history: readonly StateChange[];
  /** The last day of its deadline, and whether that has passed while it neither was fulfilled nor is off the table. */
  readonly due: Day | null;
  readonly overdue: boolean;
  /** How it was worded; null where only reports on what became of it are at hand. */
  readonly worded: WordedPromise | null;
  readonly possiblyAgainst: readonly PossiblyAgainst[];
  /** Rows that nobody has checked; nothing here rests on them. */
  readonly leftOut: readonly Told[];
  /** What would have to be known to say more, in words. */
  readonly missing: readonly string[];
}

/** States in which a promise no longer waits for its day. */
const SETTLED: ReadonlySet<PromiseState | null> = new Set<PromiseState | null>([
  'fulfilled',
  'lapsed',
  'reversed',
]);

/**
 * How a promise stands on a day, from its entry and those that bear on it. Where nothing is told and its day lies ahead it is pending, on
 * the words of the promise itself; else its state is null.
 */
export function promiseStanding(
  promise: EntryOf<'commitment'>,
  entries: readonly Entry[],
  asOf: Day,
): PromiseStanding {
  const told = stateHistory(promise, asOf);
  const due = promise.slots.deadline === null ? null : bounds(promise.slots.deadline).last;
  const history = told.length > 0 ? told : pending(promise, due, asOf);
  const now = history.at(-1);
  const state = now?.state ?? null;
  const degrees = history.flatMap(({ degree }) => degree ?? []);
  const leftOut = promise.reports.filter((report) => !isVouched(report)).map(toldBy);
  return {
    entry: promise.id,
    state,
    degree: now?.degree ?? null,
    reached: degrees.length > 0 ? Math.max(...degrees) : null,
    since: now?.since ?? null,
    word: now?.word ?? [],
    history,
    due,
    overdue: due !== null && due < asOf && !SETTLED.has(state),
    worded: wordedIn(promise),
    possiblyAgainst: possiblyAgainst(promise, entries, asOf),
    leftOut,
    missing: missingOf(state, leftOut.length),
  };
}

/** A promise whose day lies ahead waits, as its own words tell; without a day nothing can be said. */
function pending({ reports }: Entry, due: Day | null, asOf: Day): StateChange[] {
  const [made] = reports.filter((report) => isVouched(report) && report.document.known <= asOf);
  if (!made || due === null || due < asOf) return [];
  const base = { state: 'pending' as const, degree: DEGREES.pending.value, reviewed: false, against: [] };
  return [{ ...base, since: made.document.known, word: [toldBy(made)], outlets: outletsOf(made) }];
}

function missingOf(state: PromiseState | null, unchecked: number): string[] {
  return [
    ...(state === null ? ['no report says what became of it'] : []),
    ...(state === 'unverifiable' ? ['nobody could check it'] : []),
    ...(unchecked > 0 ? [`${unchecked} unchecked ${unchecked === 1 ? 'row is' : 'rows are'} left out`] : []),
  ];
}
