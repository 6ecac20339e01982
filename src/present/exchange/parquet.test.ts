import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW } from '../../../test/sample-export.js';
import { ITEM_SCHEMAS } from '../../record/index.js';
import { type Cell, columnsOf } from './columns.js';
import { parquetOf } from './parquet.js';

/** All pieces as one file. */
function fileOf(pieces: Iterable<Uint8Array>): ArrayBuffer {
  const bytes = Buffer.concat([...pieces]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
const read = (file: ArrayBuffer): Promise<Record<string, unknown>[]> => parquetReadObjects({ file });
const asRead = (type: string, cell: Cell): unknown =>
  type === 'day' && typeof cell === 'string' ? new Date(cell) : cell;

describe('a Parquet file', () => {
  it.each([null, ...ITEM_SCHEMAS.map((schema) => schema.shape.kind.value)])(
    'gives back every cell with its type: %s',
    async (kind) => {
      const entries = SAMPLE_VIEW.entries.filter(({ slots }) => kind === null || slots.kind === kind);
      const expected = entries.map((entry) =>
        Object.fromEntries(columnsOf(kind).map(({ name, type, cell }) => [name, asRead(type, cell(entry))])),
      );
      expect(await read(fileOf(parquetOf(SAMPLE_VIEW, kind)))).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    },
  );

  it('tells types and maker', () => {
    const { schema, created_by } = parquetMetadata(fileOf(parquetOf(SAMPLE_VIEW, 'statement')));
    const types = new Map(schema.map(({ name, type, converted_type }) => [name, converted_type ?? type]));
    expect(['direct', 'first', 'sources', 'quote'].map((name) => types.get(name))).toEqual([
      'BOOLEAN',
      'DATE',
      'INT32',
      'UTF8',
    ]);
    expect(created_by).toBe('dragoman/0.1.0');
  });

  it('of no entries has columns and no rows', async () => {
    const file = fileOf(parquetOf({ ...SAMPLE_VIEW, entries: [] }, 'pause'));
    expect(await read(file)).toEqual([]);
    expect(parquetMetadata(file).schema).toHaveLength(columnsOf('pause').length + 1);
  });

  it('comes in groups that fit together', async () => {
    const [talks] = SAMPLE_VIEW.entries;
    if (!talks) throw new RangeError('the sample has entries');
    const entries = Array.from({ length: 25_000 }, (_, i) => ({ ...talks, id: `e-${i}` }));
    const pieces = [...parquetOf({ ...SAMPLE_VIEW, entries }, 'encounter')];
    expect(pieces).toHaveLength(4);
    const rows = await read(fileOf(pieces));
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });
});
