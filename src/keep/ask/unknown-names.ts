import { type Happening, UNKNOWN_NAME } from '../../record/index.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';

/** Notices of a name as the log holds them. */
const TELLS_NAME = `%"code":"${UNKNOWN_NAME}"%`;

/** Names of those who act in the documents in sight but whom nobody is known by, as the last reading of each says, in the order of the log. */
export async function unknownNamesIn(asked: Asked, { known, seq }: View): Promise<readonly string[]> {
  const end = seq ?? OPEN;
  const rows = await asked
    .selectFrom('event')
    .innerJoin('reading', 'reading.seq', 'event.seq')
    .innerJoin('document', 'document.id', 'reading.document')
    .select('event.what')
    .where('event.kind', '=', 'reading.made')
    .where('event.seq', '<=', end)
    .where('event.what', 'like', TELLS_NAME)
    .where('document.known', '<=', known)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reading as later')
            .select('later.id')
            .whereRef('later.document', '=', 'reading.document')
            .whereRef('later.seq', '>', 'reading.seq')
            .where('later.seq', '<=', end),
        ),
      ),
    )
    .orderBy('event.seq')
    .execute();
  return [...new Set(rows.flatMap(({ what }) => namesIn(JSON.parse(what) as Happening)))];
}

function namesIn(what: Happening): string[] {
  if (what.kind !== 'reading.made') return [];
  return what.notices.flatMap(({ code, words }) => (code === UNKNOWN_NAME && words ? [words] : []));
}
