import type { ActorRef, Day, Issue, ItemKind } from '../../record/index.js';
import { type Asked, type Database, OPEN } from '../store/tables.js';
import type { View } from '../view.js';

/** What of the record is asked for. What is left out does not narrow it. */
export interface Filter {
  readonly kinds?: readonly ItemKind[];
  /** A side (`PRK`) or a person of it (`PRK:Kim Jong Un`). */
  readonly party?: ActorRef;
  readonly issue?: Issue;
  /** The fact may have happened on or after this day, and on or before that one. */
  readonly from?: Day;
  readonly to?: Day;
}

/** A filter, and how its party is best looked for. */
export interface Sieve extends Filter {
  readonly partyIsRare?: boolean;
}

/** A party with fewer entries than this is rare. */
const FEW = 500;

/**
 * The filter in the form in which it is answered soonest: a rare party is looked up, of any other the next entry is soon met with on the way
 * through all.
 */
export async function sieveOf(asked: Asked, filter: Filter): Promise<Sieve> {
  if (filter.party === undefined) return filter;
  const rows = await asked
    .selectFrom('entry_party')
    .select('entry')
    .where('party', '=', filter.party)
    .limit(FEW)
    .execute();
  return { ...filter, partyIsRare: rows.length < FEW };
}

/** The states of entries that a view sees and a filter lets through. */
export function statesInSight(asked: Pick<Database, 'selectFrom'>, view: View, filter: Sieve) {
  let query = asked
    .selectFrom('entry_state')
    .where('entry_state.known_from', '<=', view.known)
    .where('entry_state.known_to', '>', view.known)
    .where('entry_state.seq_to', view.seq === null ? '=' : '>', view.seq ?? OPEN);
  if (view.seq !== null) query = query.where('entry_state.seq_from', '<=', view.seq);
  if (filter.kinds?.length) query = query.where('entry_state.kind', 'in', filter.kinds);
  if (filter.issue) query = query.where('entry_state.issue', '=', filter.issue);
  if (filter.from) query = query.where('entry_state.last_day', '>=', filter.from);
  if (filter.to) query = query.where('entry_state.first_day', '<=', filter.to);
  if (filter.party && filter.partyIsRare)
    query = query.where('entry_state.entry', 'in', ({ selectFrom }) =>
      selectFrom('entry_party')
        .select('entry_party.entry')
        .where('party', '=', filter.party ?? ''),
    );
  else if (filter.party)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('entry_party')
          .select('entry_party.entry')
          .whereRef('entry_party.entry', '=', 'entry_state.entry')
          .where('party', '=', filter.party ?? ''),
      ),
    );
  return query;
}
