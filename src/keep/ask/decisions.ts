import { BY_HAND, type HappeningKind, type LedgerEvent } from '../../record/index.js';
import { eventOf } from '../log.js';
import { ASSERTS_NOTHING } from '../store/asserting.js';
import type { Asked } from '../store/tables.js';
import { OPEN } from '../store/tables.js';
import type { View } from '../view.js';

/** Events by which people decide. */
export const DECISIONS: readonly HappeningKind[] = [
  'item.added',
  'item.corrected',
  'item.accepted',
  'item.rejected',
  'merge.declined',
  'entry.merged',
  'entry.split',
];

/**
 * What was decided on an entry, on items that are or were in it and on entries that became part of it, as far as a view sees the log, in its order; then what
 * undid such a decision.
 */
export async function decisionsOn(asked: Asked, view: View, id: string): Promise<readonly LedgerEvent[]> {
  const rows = await asked
    .selectFrom('event')
    .selectAll()
    .where('seq', 'in', placesOfDecisions(asked, id))
    .where('seq', '<=', view.seq ?? OPEN)
    .orderBy('seq')
    .execute();
  const undone = await undoingOf(
    asked,
    view,
    rows.map(({ seq }) => String(seq)),
  );
  return [...rows.map(eventOf), ...undone].sort((a, b) => a.seq - b.seq);
}

/**
 * Where decisions stand in the log, as one question: those on the items that are or were in an entry, that a person added one of them, on it, and on
 * what became part of it.
 */
const placesOfDecisions = (asked: Asked, entry: string) =>
  asked
    .selectFrom('membership')
    .innerJoin('decision', 'decision.item', 'membership.item')
    .select('decision.seq')
    .where('membership.entry', '=', entry)
    .union(
      asked
        .selectFrom('membership')
        .innerJoin('item', 'item.id', 'membership.item')
        .select('item.seq')
        .where('membership.entry', '=', entry)
        .where('item.reading', '=', BY_HAND),
    )
    .union(onEntries(asked).where('subject', '=', entry))
    .union(
      onEntries(asked).where(
        'subject',
        'in',
        asked.selectFrom('entry').select('id').where('merged_into', '=', entry),
      ),
    );

const onEntries = (asked: Asked) =>
  asked.selectFrom('event').select('seq').where('kind', 'in', DECISIONS).where(ASSERTS_NOTHING);

/** Decisions asked for in one statement. */
const PIECE = 5_000;

/** What undid decisions, each by its place in the log. */
async function undoingOf(asked: Asked, view: View, decisions: readonly string[]): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (let i = 0; i < decisions.length; i += PIECE) {
    const rows = await asked
      .selectFrom('event')
      .selectAll()
      .where('subject', 'in', decisions.slice(i, i + PIECE))
      .where('kind', '=', 'decision.undone')
      .where(ASSERTS_NOTHING)
      .where('seq', '<=', view.seq ?? OPEN)
      .orderBy('seq')
      .execute();
    events.push(...rows.map(eventOf));
  }
  return events;
}
