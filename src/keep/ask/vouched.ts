import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { stretchInSight } from '../members.js';
import { OPEN, type Tables } from '../store/tables.js';
import type { View } from '../view.js';

/** How the body of a document says that its row still has to be checked; a quotation mark within a text of it would be escaped. */
const UNCHECKED = '%"verified":false%';

/** Whether any report of an entry, as a view sees it, stands in a document other than a row that nobody has checked yet. */
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
        .where(sql<SqlBool>`document.body not like ${UNCHECKED}`)
        .where(({ not, exists: isThere, selectFrom: from }) =>
          not(
            isThere(
              from('decision')
                .select('decision.seq')
                .whereRef('decision.item', '=', 'item.id')
                .where('decision.sort', '=', 'rejected')
                .where('decision.seq_to', '=', OPEN),
            ),
          ),
        ),
    );
