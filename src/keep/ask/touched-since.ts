import type { Happening } from '../../record/index.js';
import { eventOf } from '../log.js';
import { type Asked, OPEN } from '../store/tables.js';

/** What the end of a log may have changed in its entries. */
export interface Touched {
  /** Every entry that may be told otherwise than before, reports, verdicts and decisions included. */
  readonly entries: ReadonlySet<string>;
  /** Whether one of them stands in another place, tells something else, or came or went, so that pages of others change with it. */
  readonly moved: boolean;
}

/** Events that are looked at one by one; where more were written, all may have changed. */
const MOST = 200;

/** What was touched after a place in the log; null where it may be anything. */
export async function touchedSince(asked: Asked, seq: number): Promise<Touched | null> {
  const rows = await asked
    .selectFrom('event')
    .selectAll()
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(MOST + 1)
    .execute();
  if (rows.length > MOST) return null;
  const entries = new Set<string>();
  const items = new Set<string>();
  let shows = false;
  for (const { what } of rows.map(eventOf)) {
    const named = await subjectsOf(asked, what);
    if (named === null) return null;
    for (const entry of named.entries) entries.add(entry);
    for (const item of named.items) items.add(item);
    shows ||= named.shows;
  }
  for (const entry of await homesOf(asked, [...items])) entries.add(entry);
  const restatedOnes = await restated(asked, seq);
  for (const entry of restatedOnes) entries.add(entry);
  return { entries, moved: shows || restatedOnes.length > 0 };
}

interface Subjects {
  readonly entries: readonly string[];
  readonly items: readonly string[];
  /** Whether it shows or hides a report, so that searches find other entries although these tell the same. */
  readonly shows: boolean;
}
const NOTHING: Subjects = { entries: [], items: [], shows: false };

/** The entries and items that an event is about; null where it concerns more than can be named, as an outlet does. */
async function subjectsOf(asked: Asked, what: Happening): Promise<Subjects | null> {
  switch (what.kind) {
    case 'item.asserted':
    case 'item.added':
      return { ...NOTHING, entries: [what.entry], shows: true };
    case 'item.accepted':
      return { ...NOTHING, items: [what.item] };
    case 'item.retracted':
    case 'item.corrected':
    case 'item.rejected':
      return { ...NOTHING, items: [what.item], shows: true };
    case 'merge.proposed':
    case 'merge.declined':
      return { ...NOTHING, entries: what.entries };
    case 'entry.merged':
    case 'entry.split':
      return { ...NOTHING, entries: [what.entry, what.into], shows: true };
    case 'decision.undone':
      return undone(asked, what.event);
    // Items of a document have events of their own, and the book of forecasts changes no entry.
    case 'document.added':
    case 'reading.made':
    case 'question.asked':
    case 'forecast.made':
    case 'question.resolved':
      return NOTHING;
    default:
      return null;
  }
}

async function undone(asked: Asked, seq: number): Promise<Subjects | null> {
  const row = await asked.selectFrom('event').selectAll().where('seq', '=', seq).executeTakeFirst();
  return row ? subjectsOf(asked, eventOf(row).what) : NOTHING;
}

/** The entries that items stand in, or stood in. */
async function homesOf(asked: Asked, items: readonly string[]): Promise<readonly string[]> {
  if (items.length === 0) return [];
  const rows = await asked
    .selectFrom('membership')
    .select('entry')
    .distinct()
    .where('item', 'in', items)
    .execute();
  return rows.map(({ entry }) => entry);
}

/** The entries whose telling or whose members are not what they were. */
async function restated(asked: Asked, seq: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of ['entry_state', 'membership'] as const)
    for (const column of ['seq_from', 'seq_to'] as const) {
      const rows = await asked
        .selectFrom(table)
        .select('entry')
        .distinct()
        .where(column, '>', seq)
        .where(column, '<', OPEN)
        .execute();
      found.push(...rows.map(({ entry }) => entry));
    }
  return found;
}
