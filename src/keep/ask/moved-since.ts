import type { ActorRef, Day } from '../../record/index.js';
import { sideOf } from '../../record/index.js';
import { stretchInSight } from '../members.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';

/** How many entries that name all of some parties began, or began to tell something else, after a day, as far as a view sees them. */
export async function movedSince(
  asked: Asked,
  view: View,
  parties: readonly ActorRef[],
  day: Day,
): Promise<number> {
  let query = asked
    .selectFrom('entry_state')
    .select(({ fn }) => fn.count<number>('entry_state.entry').distinct().as('count'))
    .where('entry_state.known_from', '>', day)
    .where('entry_state.known_from', '<=', view.known)
    .where(stretchInSight(view, 'entry_state') as never);
  for (const side of new Set(parties.map(sideOf)))
    query = query.where('entry_state.entry', 'in', (eb) =>
      eb.selectFrom('entry_party').select('entry_party.entry').where('entry_party.party', '=', side),
    );
  return Number((await query.executeTakeFirstOrThrow()).count);
}
