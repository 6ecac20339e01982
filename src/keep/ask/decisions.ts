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
    .where('seq', 'in', asked.selectFrom(placesOfDecisions(asked, [id]).as('place')).select('place.seq'))
    .where('kind', 'in', DECISIONS)
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
 * Where decisions on entries stand in the log, as one question: those on the items that are or were in them, that a person added one of them, on
 * them, and on what became part of them. Of what is about an entry by its name, few events are no decisions (that it may be merged): kinds are not
 * asked for here, so that it is looked up by the name and not by the kind, of which a log may hold thousands.
 */
const placesOfDecisions = (asked: Asked, entries: readonly string[]) =>
  asked
    .selectFrom('membership')
    .innerJoin('decision', 'decision.item', 'membership.item')
    .select(['membership.entry', 'decision.seq'])
    .where('membership.entry', 'in', entries)
    .$castTo<Place>()
    .union(
      asked
        .selectFrom('membership')
        .innerJoin('item', 'item.id', 'membership.item')
        .select(['membership.entry', 'item.seq'])
        .where('membership.entry', 'in', entries)
        .where('item.reading', '=', BY_HAND),
    )
    .union(byName(asked).select(['subject as entry', 'seq']).where('subject', 'in', entries).$castTo<Place>())
    .union(
      byName(asked)
        .innerJoin('entry', 'entry.id', 'event.subject')
        .select(['entry.merged_into as entry', 'event.seq'])
        .where('entry.merged_into', 'in', entries)
        .$castTo<Place>(),
    );

/** A place in the log, and the entry that what stands there is about. */
interface Place {
  readonly entry: string;
  readonly seq: number;
}

const byName = (asked: Asked) => asked.selectFrom('event').where(ASSERTS_NOTHING);

/** Those of some entries on which anybody ever decided anything, or might be asked to: of all others, `decisionsOn` finds nothing from wherever one looks. */
export async function decidedAmong(asked: Asked, entries: readonly string[]): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set();
  const places = await placesOfDecisions(asked, entries).execute();
  return new Set(places.map(({ entry }) => entry));
}

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
