import type { HappeningKind, LedgerEvent } from '../../record/index.js';
import { eventOf } from '../log.js';
import { ASSERTS_NOTHING } from '../store/asserting.js';
import type { Asked } from '../store/tables.js';
import { OPEN } from '../store/tables.js';
import type { View } from '../view.js';

/** Events by which people decide. */
export const DECISIONS: readonly HappeningKind[] = [
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
  const merged = await asked.selectFrom('entry').select('id').where('merged_into', '=', id).execute();
  const names = [id, ...merged.map((other) => other.id)];
  const decided = [
    ...(await eventsOnItems(asked, view, id)),
    ...(await eventsOn(asked, view, DECISIONS, names)),
  ];
  const undone = await eventsOn(
    asked,
    view,
    ['decision.undone'],
    decided.map(({ seq }) => String(seq)),
  );
  return [...decided, ...undone].sort((a, b) => a.seq - b.seq);
}

/** Decisions on the items that are or were in an entry. */
async function eventsOnItems(asked: Asked, view: View, entry: string): Promise<LedgerEvent[]> {
  const rows = await asked
    .selectFrom('event')
    .selectAll()
    .where(({ eb, selectFrom }) =>
      eb(
        'seq',
        'in',
        selectFrom('membership')
          .innerJoin('decision', 'decision.item', 'membership.item')
          .select('decision.seq')
          .where('membership.entry', '=', entry),
      ),
    )
    .where('seq', '<=', view.seq ?? OPEN)
    .execute();
  return rows.map(eventOf);
}

/** Names asked for in one statement. */
const PIECE = 5_000;

async function eventsOn(
  asked: Asked,
  view: View,
  kinds: readonly HappeningKind[],
  subjects: readonly string[],
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (let i = 0; i < subjects.length; i += PIECE) {
    const rows = await asked
      .selectFrom('event')
      .selectAll()
      .where('subject', 'in', subjects.slice(i, i + PIECE))
      .where('kind', 'in', kinds)
      .where(ASSERTS_NOTHING)
      .where('seq', '<=', view.seq ?? OPEN)
      .orderBy('seq')
      .execute();
    events.push(...rows.map(eventOf));
  }
  return events;
}
