import { type ExpressionBuilder, sql } from 'kysely';
import type { Contradiction, Entry, Report } from '../../record/index.js';
import { type Asked, FOREVER, OPEN, type Tables } from '../store/tables.js';
import { TODAY } from '../view.js';
import { entriesNamed } from './entries.js';
import type { Page, PageOptions } from './timeline.js';

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
  { skip = new Set<string>(), limit = 20, sort }: QueueOptions = {},
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for await (const { task } of tasksAfter(asked, sort, null)) {
    if (!skip.has(task.id)) tasks.push(task);
    if (tasks.length >= limit) return tasks;
  }
  return tasks;
}

/** The same page by page. What was decided meanwhile is gone from the pages to come, and nothing else is. */
export async function reviewPage(
  asked: Asked,
  { limit = 20, after = null, sort }: PageOptions & Pick<QueueOptions, 'sort'> = {},
): Promise<Page<Task>> {
  const rows: Task[] = [];
  let last = after;
  for await (const { task, place } of tasksAfter(asked, sort, after)) {
    if (rows.length >= limit) return { rows, next: last };
    rows.push(task);
    last = `${task.sort}/${place}`;
  }
  return { rows, next: null };
}

/** A task, and where it stands among those of its sort. */
interface Placed {
  readonly task: Task;
  readonly place: string;
}

async function* tasksAfter(
  asked: Asked,
  wanted: Task['sort'] | undefined,
  after: string | null,
): AsyncGenerator<Placed> {
  const [begun = '', ...place] = after?.split('/') ?? [];
  const names = Object.keys(SORTS) as Task['sort'][];
  for (const sort of names.slice(Math.max(0, names.indexOf(begun as Task['sort'])))) {
    if (wanted !== undefined && sort !== wanted) continue;
    yield* SORTS[sort](asked, sort === begun ? place : []);
  }
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

async function* merges(asked: Asked, [begun = '0']: readonly string[]): AsyncGenerator<Placed> {
  for (let after = Number(begun); ; ) {
    const rows = await openProposals(asked)
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) return;
    const ids = rows.flatMap(({ first, second }) => [first, second]);
    const entries = await entriesNamed(asked, TODAY, ids);
    for (const { first, second, because, seq } of rows) {
      const [one, other] = [entries.get(first), entries.get(second)];
      const id = `${first}+${second}`;
      if (one && other)
        yield { place: String(seq), task: { sort: 'merge', id, entries: [one, other], because } };
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

async function* contradictions(
  asked: Asked,
  [begun = '', done = '']: readonly string[],
): AsyncGenerator<Placed> {
  // An entry may be disputed in several slots, of which the page before showed some.
  for (let after = begun, comparison: '>' | '>=' = '>='; ; comparison = '>') {
    const rows = await contradicted(asked)
      .select('entry')
      .where('entry', comparison, after)
      .orderBy('entry')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) return;
    const ids = rows.map(({ entry }) => entry);
    const entries = await entriesNamed(asked, TODAY, ids);
    for (const entry of ids.flatMap((id) => entries.get(id) ?? [])) {
      const shown = entry.id === begun ? entry.contradictions.findIndex(({ slot }) => slot === done) + 1 : 0;
      for (const contradiction of entry.contradictions.slice(shown)) {
        const id = `${entry.id}/${contradiction.slot}`;
        yield { place: id, task: { sort: 'contradiction', id, entry, contradiction } };
      }
    }
    after = ids.at(-1) ?? '';
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

async function* doubts(asked: Asked, [begun = '-1', from = '0']: readonly string[]): AsyncGenerator<Placed> {
  for (let [confidence, seq] = [Number(begun), Number(from)]; ; ) {
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
      const place = `${row.confidence}/${row.seq}`;
      if (entry && report) yield { place, task: { sort: 'doubt', id: row.id, entry, report } };
    }
    [confidence, seq] = [rows.at(-1)?.confidence ?? 1, rows.at(-1)?.seq ?? 0];
  }
}

/** Where the tasks of each sort come from, in the order in which they are shown; after the place of one where it is given. */
const SORTS: Record<Task['sort'], (asked: Asked, after: readonly string[]) => AsyncGenerator<Placed>> = {
  merge: merges,
  contradiction: contradictions,
  doubt: doubts,
};
