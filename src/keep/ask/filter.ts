import type { ActorRef, Day, Issue, ItemKind } from '../../record/index.js';
import type { Database } from '../store/tables.js';
import { OPEN } from '../store/tables.js';
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

/** The states of entries that a view sees and a filter lets through. */
export function statesInSight(asked: Pick<Database, 'selectFrom'>, view: View, filter: Filter) {
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
  if (filter.party)
    query = query.where('entry_state.entry', 'in', ({ selectFrom }) =>
      selectFrom('entry_party')
        .select('entry_party.entry')
        .where('entry_party.party', '=', filter.party ?? ''),
    );
  return query;
}
