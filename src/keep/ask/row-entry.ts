import { BY_HAND, type Entry, type KeptDocument } from '../../record/index.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { entryOf } from './entries.js';

/**
 * The entry that a row of a table tells of, by the row's name in its table (`us-2018-06-12`) or with the table before it
 * (`encounters/us-2018-06-12`); null where a view sees none. Of rows of several tables with one name it is the one that came in first.
 */
export async function entryOfRow(asked: Asked, view: View, name: string): Promise<Entry | null> {
  const id = name.slice(name.lastIndexOf('/') + 1);
  if (!/^[\w.-]+$/.test(id)) return null;
  const rows = await asked
    .selectFrom('document')
    .innerJoin('item', 'item.document', 'document.id')
    .select(['item.id', 'document.body'])
    // A document is called after its row, with a part of its hash behind it.
    .where('document.id', '>=', id)
    .where('document.id', '<', `${id}.`)
    .where('item.seq_to', '=', OPEN)
    .where('item.reading', '<>', BY_HAND)
    .orderBy('item.seq')
    .execute();
  const own = rows.find(({ body }) => {
    const { row } = JSON.parse(body) as KeptDocument;
    return row !== undefined && (row.id === name || `${row.table}/${row.id}` === name);
  });
  return own ? entryOf(asked, view, own.id) : null;
}
