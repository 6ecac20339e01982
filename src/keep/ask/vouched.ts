import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { stretchInSight } from '../members.js';
import { OPEN, type Tables } from '../store/tables.js';
import type { View } from '../view.js';

/** How the body of a document says that its row still has to be checked; a quotation mark within a text of it would be escaped. */
const UNCHECKED = '%"verified":false%';

/**
 * Whether somebody vouches for any report of an entry, as a view sees it: it stands in a document other than a row that nobody has checked yet,
 * or a person accepted or mended it; and it is not rejected. What `isHollow` tells of one report, asked of the tables.
 */
export const isVouched =
  (view: View) =>
  ({ exists, selectFrom }: ExpressionBuilder<Tables, 'entry_state'>): Expression<SqlBool> =>
    exists(
      selectFrom('membership')
        .innerJoin('item', 'item.id', 'membership.item')
        .innerJoin('document', 'document.id', 'item.document')
        .select('item.id')
        .whereRef('membership.entry', '=', 'entry_state.entry')
        .where(stretchInSight(view, 'membership') as never)
        .where(stretchInSight(view, 'item') as never)
        .where('document.known', '<=', view.known)
        .where((eb) =>
          eb.or([
            sql<SqlBool>`document.body not like ${UNCHECKED}`,
            isDecided(view, eb, sql<SqlBool>`decision.sort in ('accepted', 'corrected')`),
          ]),
        )
        .where((eb) => eb.not(isDecided(view, eb, rejectedLast(view)))),
    );

/** A decision under some name, as a view sees it. */
const inSight = ({ seq }: View, name: string) =>
  seq === null
    ? sql<SqlBool>`${sql.ref(name)}.seq_to = ${OPEN}`
    : sql<SqlBool>`${sql.ref(name)}.seq <= ${seq} and ${sql.ref(name)}.seq_to > ${seq}`;

/** That an item is rejected, and not accepted since. */
const rejectedLast = (view: View) => sql<SqlBool>`decision.sort = 'rejected' and not exists (
  select 1 from decision later
  where later.item = decision.item and later.sort = 'accepted' and later.seq > decision.seq
    and ${inSight(view, 'later')})`;

/** Whether a person decided so on an item, as a view sees it. */
const isDecided = (
  view: View,
  { exists, selectFrom }: ExpressionBuilder<Tables, 'item'>,
  so: Expression<SqlBool>,
): Expression<SqlBool> =>
  exists(
    selectFrom('decision')
      .select('decision.seq')
      .whereRef('decision.item', '=', 'item.id')
      .where(so)
      .where(inSight(view, 'decision')),
  );
