import type { Entry, KeptDocument } from '../../record/index.js';
import type { Asked } from '../store/tables.js';
import { OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesNamed } from './entries.js';

/** What is otherwise in one view than in another. */
export interface Changes {
  /** Entries that only the later view has. */
  readonly opened: readonly Entry[];
  /** Entries that only the earlier view has: rejected, retracted, or become part of another. */
  readonly closed: readonly Entry[];
  /** Entries that tell something else than before, with the slots that differ. */
  readonly changed: readonly {
    readonly before: Entry;
    readonly now: Entry;
    readonly slots: readonly string[];
  }[];
  /** Entries that tell the same, on more reports. */
  readonly corroborated: readonly { readonly now: Entry; readonly reports: number }[];
  readonly documents: readonly KeptDocument[];
}

/** Entries looked at together. */
const PIECE = 500;

/** What changed between two views of a ledger: between two days of the log, or two days of the world. */
export async function changesBetween(asked: Asked, from: View, to: View): Promise<Changes> {
  const opened: Entry[] = [];
  const closed: Entry[] = [];
  const changed: { before: Entry; now: Entry; slots: string[] }[] = [];
  const corroborated: { now: Entry; reports: number }[] = [];
  const touched = await touchedBetween(asked, from, to);
  for (let i = 0; i < touched.length; i += PIECE) {
    const piece = touched.slice(i, i + PIECE);
    const [before, now] = [await entriesNamed(asked, from, piece), await entriesNamed(asked, to, piece)];
    for (const id of piece) {
      const [was, is] = [before.get(id), now.get(id)];
      if (was && is) {
        const slots = differing(was, is);
        const reports = is.reports.length - was.reports.length;
        if (slots.length > 0) changed.push({ before: was, now: is, slots });
        else if (reports > 0) corroborated.push({ now: is, reports });
      } else if (is) opened.push(is);
      else if (was) closed.push(was);
    }
  }
  return { opened, closed, changed, corroborated, documents: await documentsBetween(asked, from, to) };
}

/** The slots that two tellings of an entry have otherwise; `contradictions` counts as one. */
function differing(was: Entry, is: Entry): string[] {
  const [before, now]: Record<string, unknown>[] = [was.slots, is.slots];
  const slots = Object.keys(now ?? {}).filter(
    (slot) => JSON.stringify(before?.[slot]) !== JSON.stringify(now?.[slot]),
  );
  const same = JSON.stringify(was.contradictions) === JSON.stringify(is.contradictions);
  return same ? slots : [...slots, 'contradictions'];
}

/** Entries whose telling or whose reports begin or end between two views, in the order of their names. */
async function touchedBetween(asked: Asked, from: View, to: View): Promise<readonly string[]> {
  const [low, high] = [from.seq ?? OPEN - 1, to.seq ?? OPEN - 1];
  const entries = new Set<string>();
  const note = (rows: readonly { entry: string }[]) => {
    for (const { entry } of rows) entries.add(entry);
  };
  if (low !== high)
    for (const table of ['entry_state', 'membership'] as const)
      for (const column of ['seq_from', 'seq_to'] as const)
        note(
          await asked
            .selectFrom(table)
            .select('entry')
            .distinct()
            .where(column, '>', low)
            .where(column, '<=', high)
            .execute(),
        );
  if (from.known !== to.known)
    note(
      await asked
        .selectFrom('document')
        .innerJoin('item', 'item.document', 'document.id')
        .innerJoin('membership', 'membership.item', 'item.id')
        .select('membership.entry')
        .distinct()
        .where('document.known', '>', from.known)
        .where('document.known', '<=', to.known)
        .execute(),
    );
  return [...entries].sort();
}

async function documentsBetween(asked: Asked, from: View, to: View): Promise<readonly KeptDocument[]> {
  const rows = await asked
    .selectFrom('document')
    .select(['body', 'seq', 'known'])
    .where('known', '<=', to.known)
    .where('seq', '<=', to.seq ?? OPEN)
    .where(({ or, eb }) => or([eb('seq', '>', from.seq ?? OPEN), eb('known', '>', from.known)]))
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as KeptDocument);
}
