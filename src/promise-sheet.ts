import { allEntries, type Ledger } from './keep/index.js';
import { titleOf } from './present/index.js';
import { ownReport, saysOf } from './present/show/own-report.js';
import type { ActorRef, Day, Entry, Issue, PromiseState } from './record/index.js';
import type { Seen } from './seen.js';
import {
  PROMISE_KINDS,
  type PromiseRecord,
  promiseRecord,
  type RecordedPromise,
  type SideRecord,
} from './weigh/index.js';

/** A promise in a line: who made it to whom, how it stands, and how it came to that. */
export interface PromiseLine {
  readonly entry: string;
  readonly title: string;
  /** What it says in a sentence; the words of its first document where no table has one. */
  readonly says: string;
  readonly by: readonly ActorRef[];
  readonly to: readonly ActorRef[];
  readonly issue: Issue;
  readonly agreement: string | null;
  /** The day on which it was made. */
  readonly made: Day | null;
  /** Null where nothing is told, which is no evidence that nothing was done. */
  readonly state: PromiseState | null;
  readonly since: Day | null;
  /** The last day of its deadline. */
  readonly due: Day | null;
  readonly overdue: boolean;
  /** Every change of its state, the earliest first, each with the items that tell it. */
  readonly history: readonly {
    readonly state: PromiseState;
    readonly since: Day;
    readonly items: readonly string[];
  }[];
  /** How specific its words are, 0 to 10; null where only reports on what became of it are at hand. */
  readonly specificity: number | null;
  /** How central its issue is to the process, 0 to 1. */
  readonly weight: number;
}

/** What became of the promises of a dossier. */
export interface PromiseSheet {
  readonly today: Day;
  /** In the order in which they were made. */
  readonly rows: readonly PromiseLine[];
  /** How far each side carried out what it promised, as far as is told; who promised most first. */
  readonly sides: readonly SideRecord[];
  /** Promises that rest on rows alone that nobody has checked. */
  readonly leftOut: PromiseRecord['leftOut'];
}

/** How all promises of a dossier stand on a day. */
export async function promiseSheet(
  { store }: Ledger,
  { view, today }: Pick<Seen, 'view' | 'today'>,
): Promise<PromiseSheet> {
  const entries = await allEntries(store.db, view, { kinds: PROMISE_KINDS });
  const { promises, sides, leftOut } = promiseRecord(entries, today);
  const standings = new Map(promises.map((promise) => [promise.entry, promise]));
  const rows = entries.flatMap((entry) => lineOf(entry, standings.get(entry.id)));
  return { today, rows, sides, leftOut };
}

function lineOf(entry: Entry, promise: RecordedPromise | undefined): PromiseLine[] {
  const { id, slots, first } = entry;
  if (promise === undefined || slots.kind !== 'commitment') return [];
  const { state, since, due, overdue, history, worded, weight } = promise;
  return [
    {
      entry: id,
      title: titleOf(entry),
      says: saysOf(ownReport(entry)),
      ...{ by: slots.by, to: slots.to, issue: slots.issue, agreement: slots.agreement ?? null, made: first },
      ...{ state, since, due, overdue },
      history: history.map((change) => ({
        state: change.state,
        since: change.since,
        items: change.word.map(({ item }) => item),
      })),
      specificity: worded?.specificity ?? null,
      weight,
    },
  ];
}
