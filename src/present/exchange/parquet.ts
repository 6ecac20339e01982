import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Day, Entry, ItemKind } from '../../record/index.js';
import { type Column, columnsOf } from './columns.js';
import type { ExportView } from './view.js';

/** Rows of one group: enough to compress well, few enough to hold in memory. */
const GROUP = 10_000;

const DAY_IN_MILLISECONDS = 86_400_000;

/** What Parquet calls the types of our columns. Whole numbers are counts and offsets within a text, which 32 bits hold. */
const TYPES: Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  truth: { type: 'BOOLEAN' },
  whole: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** The columns of `csvOf` as one Parquet file (format 2, Snappy), a piece for each group of rows. Days are DATE, null where unknown. */
export function* parquetOf(view: ExportView, kind: ItemKind | null): Generator<Uint8Array> {
  const columns = columnsOf(kind);
  const entries = view.entries.filter(({ slots }) => kind === null || slots.kind === kind);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: view.madeBy });
  for (let from = 0; from < entries.length; from += GROUP) {
    const rows = entries.slice(from, from + GROUP);
    const columnData = columns.map((column) => ({ name: column.name, data: valuesOf(column, rows) }));
    parquet.write({ columnData, rowGroupSize: GROUP });
    yield taken(writer);
  }
  parquet.finish();
  yield taken(writer);
}

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'entries', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] })),
];

const valuesOf = ({ type, cell }: Column, rows: readonly Entry[]) =>
  rows.map((entry) => {
    const value = cell(entry);
    return type === 'day' && typeof value === 'string' ? daysSince1970(value) : value;
  });

const daysSince1970 = (day: Day): number => Date.parse(day) / DAY_IN_MILLISECONDS;

/** The bytes written so far, which the writer then forgets; its count of all bytes, which the format needs, goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
