import { type ExpressionBuilder, sql } from 'kysely';
import type { Contradiction, Entry, Report } from '../../record/index.js';
import { type Asked, FOREVER, OPEN, type Tables } from '../store/tables.js';
import { TODAY } from '../view.js';
import { entriesNamed } from './entries.js';

/** Something that a person should decide. */
export type Task =
  | {
      readonly sort: 'merge';
      readonly id: string;
      readonly entries: readonly [Entry, Entry];
      readonly because: string | null;
    }
  | {
      readonly sort: 'contradiction';
      readonly id: string;
      readonly entry: Entry;
      readonly contradiction: Contradiction;
    }
  | { readonly sort: 'doubt'; readonly id: string; readonly entry: Entry; readonly report: Report };

export interface QueueCounts {
  readonly merge: number;
  readonly contradiction: number;
  readonly doubt: number;
}

/**
 * Items below this measured confidence are looked at: such rules were wrong on the gold readings more often than right. It is a share
 * of gold items, not a probability that the world is so (docs/code.md).
 */
export const DOUBTFUL: number = 0.5;

/** What is open in each sort. */
export async function queueCounts(asked: Asked): Promise<QueueCounts> {
  const { fn } = asked;
  const merge = await openProposals(asked).select(fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const contradiction = await contradicted(asked)
    .select(fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const doubt = await doubtful(asked).select(fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  return { merge: Number(merge.n), contradiction: Number(contradiction.n), doubt: Number(doubt.n) };
}

export interface QueueOptions {
  /** Tasks that are not to be shown again, by their names. */
  readonly skip?: ReadonlySet<string>;
  readonly limit?: number;
  /** Tasks of this sort alone. */
  readonly sort?: Task['sort'];
}

/** What needs a person, possible merges first, then contradictions, then the items with the least confidence. */
export async function reviewQueue(
  asked: Asked,
  { skip = new Set<string>(), limit = 20, sort: wanted }: QueueOptions = {},
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const sort of wanted ? [SORTS[wanted]] : Object.values(SORTS))
    for await (const task of sort(asked)) {
      if (!skip.has(task.id)) tasks.push(task);
      if (tasks.length >= limit) return tasks;
    }
  return tasks;
}

/** Pairs that nobody has decided on and of which both still tell something: what was rejected or read otherwise asks no more. */
const openProposals = (asked: Asked) =>
  asked
    .selectFrom('proposal')
    .where('seq_to', '=', OPEN)
    .where(({ exists, selectFrom }) => exists(standing(selectFrom, 'proposal.first')))
    .where(({ exists, selectFrom }) => exists(standing(selectFrom, 'proposal.second')));

const standing = (
  from: ExpressionBuilder<Tables, 'proposal'>['selectFrom'],
  column: 'proposal.first' | 'proposal.second',
) =>
  from('entry_state')
    .select('entry_state.entry')
    .whereRef('entry_state.entry', '=', column)
    .where('entry_state.seq_to', '=', OPEN)
    .where('entry_state.known_to', '=', FOREVER);

/** Rows fetched together. */
const PIECE = 20;

async function* merges(asked: Asked): AsyncGenerator<Task> {
  for (let after = 0; ; ) {
    const rows = await openProposals(asked)
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) return;
    const ids = rows.flatMap(({ first, second }) => [first, second]);
    const entries = await entriesNamed(asked, TODAY, ids);
    for (const { first, second, because } of rows) {
      const [one, other] = [entries.get(first), entries.get(second)];
      if (one && other) yield { sort: 'merge', id: `${first}+${second}`, entries: [one, other], because };
    }
    after = rows.at(-1)?.seq ?? after;
  }
}

/** Entries whose reports contradict each other, until somebody accepts one of these reports. */
const contradicted = (asked: Asked) =>
  asked
    .selectFrom('entry_state')
    .where('seq_to', '=', OPEN)
    .where('known_to', '=', FOREVER)
    .where('contradictions', '<>', '[]')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .innerJoin('decision', 'decision.item', 'membership.item')
            .select('decision.seq')
            .whereRef('membership.entry', '=', 'entry_state.entry')
            .where('membership.seq_to', '=', OPEN)
            .where('decision.seq_to', '=', OPEN)
            .where('decision.sort', 'in', ['accepted', 'corrected']),
        ),
      ),
    );

async function* contradictions(asked: Asked): AsyncGenerator<Task> {
  for (let after = ''; ; ) {
    const rows = await contradicted(asked)
      .select('entry')
      .where('entry', '>', after)
      .orderBy('entry')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) return;
    const entries = await entriesNamed(
      asked,
      TODAY,
      rows.map(({ entry }) => entry),
    );
    for (const entry of entries.values())
      for (const contradiction of entry.contradictions)
        yield { sort: 'contradiction', id: `${entry.id}/${contradiction.slot}`, entry, contradiction };
    after = rows.at(-1)?.entry ?? '';
  }
}

/** Written out, as the index of such items says it. */
const isDoubtful = sql<boolean>`item.confidence < ${sql.lit(DOUBTFUL)}`;

const doubtful = (asked: Asked) =>
  asked
    .selectFrom('item')
    .where('item.seq_to', '=', OPEN)
    .where(isDoubtful)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision')
            .select('decision.seq')
            .whereRef('decision.item', '=', 'item.id')
            .where('decision.seq_to', '=', OPEN),
        ),
      ),
    );

async function* doubts(asked: Asked): AsyncGenerator<Task> {
  for (let [confidence, seq] = [-1, 0]; ; ) {
    const rows = await doubtful(asked)
      .innerJoin('membership', 'membership.item', 'item.id')
      .select(['item.id', 'item.seq', 'item.confidence', 'membership.entry'])
      .where('membership.seq_to', '=', OPEN)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('item.confidence', 'item.seq'), '>', tuple(confidence, seq)),
      )
      .orderBy('item.confidence')
      .orderBy('item.seq')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) return;
    const entries = await entriesNamed(
      asked,
      TODAY,
      rows.map(({ entry }) => entry),
    );
    for (const row of rows) {
      const entry = entries.get(row.entry);
      const report = entry?.reports.find(({ item }) => item.id === row.id);
      if (entry && report) yield { sort: 'doubt', id: row.id, entry, report };
    }
    [confidence, seq] = [rows.at(-1)?.confidence ?? 1, rows.at(-1)?.seq ?? 0];
  }
}

/** Where the tasks of each sort come from, in the order in which they are shown. */
const SORTS: Record<Task['sort'], (asked: Asked) => AsyncGenerator<Task>> = {
  merge: merges,
  contradiction: contradictions,
  doubt: doubts,
};
