import type { Day } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { jsonText } from './json-text.js';

/** The day of the newest document that a view sees: until then the record knows. Null where no document bears a day. */
export async function newestDay({ db, engine }: Store, view: View): Promise<Day | null> {
  const published = jsonText(engine.name, 'body', 'published');
  const { newest } = await db
    .selectFrom('document')
    .select(({ fn }) => fn.max<string | null>(published).as('newest'))
    .where('known', '<=', view.known)
    .where('seq', '<=', view.seq ?? OPEN)
    .executeTakeFirstOrThrow();
  return newest;
}

/** Until when the record knows, looked at on a day: the day of its newest document, or that day where the document bears a later one. */
export async function knownUntil(store: Store, view: View, today: Day): Promise<Day | null> {
  const newest = await newestDay(store, view);
  return newest !== null && newest > today ? today : newest;
}
