import {
  bounds,
  type Day,
  type Entry,
  type PromiseState,
  type Report,
  type SlotsOf,
} from '../../record/index.js';
import { type StateChange, stateHistory } from '../../weigh/promises/index.js';
import { ownReport, saysOf } from './own-report.js';

/** A promise with what became of it, as far as its entry tells. */
export interface StatedPromise {
  readonly entry: Entry;
  readonly slots: SlotsOf<'commitment'>;
  /** What it says in a sentence; the words of its first document where no table has one. */
  readonly says: string;
  /** Null where nothing is told of it. */
  readonly state: PromiseState | null;
  /** The day from which the world knew of that state, and the reports that tell it. */
  readonly since: Day | null;
  readonly word: readonly Report[];
  /** Every change of its state that vouched reports tell, the earliest first. */
  readonly history: readonly StateChange[];
  /** Whether its last day has passed and nobody tells that it was kept or is no more. */
  readonly overdue: boolean;
}

/** States in which a promise no longer waits for anything. */
const SETTLED: ReadonlySet<PromiseState | null> = new Set<PromiseState | null>([
  'fulfilled',
  'lapsed',
  'reversed',
]);

/** How promises stand on a day; entries that are no promises are left out. */
export const statedPromises = (entries: readonly Entry[], today: Day): readonly StatedPromise[] =>
  entries.flatMap((entry) => (entry.slots.kind === 'commitment' ? [stated(entry, entry.slots, today)] : []));

function stated(entry: Entry, slots: SlotsOf<'commitment'>, today: Day): StatedPromise {
  const state = slots.state ?? null;
  const word = state === null ? [] : entry.reports.filter((report) => tells(report, state));
  const last = slots.deadline === null ? null : bounds(slots.deadline).last;
  return {
    entry,
    slots,
    says: saysOf(ownReport(entry)),
    state,
    since: word[0]?.document.known ?? null,
    word,
    history: stateHistory(entry, today),
    overdue: !SETTLED.has(state) && last !== null && last < today,
  };
}

const tells = ({ item }: Report, state: PromiseState): boolean =>
  item.kind === 'commitment' && item.state === state;
