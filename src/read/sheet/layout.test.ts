import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEM_SCHEMAS } from '../../record/reading.js';
import { columnName, isColumn, LAYOUT, SHARED_COLUMNS, WORDS } from './layout.js';

const CARRIED = ['id', 'kind', 'evidence', 'confidence', 'rules'];

describe('the layout', () => {
  it.each(ITEM_SCHEMAS.map((schema) => [schema.shape.kind.value, schema] as const))(
    'has a column for each slot of %s',
    (kind, schema) => {
      const slots = Object.keys(schema.shape).filter((slot) => !CARRIED.includes(slot));
      expect(Object.keys(LAYOUT[kind]).sort()).toEqual(slots.sort());
    },
  );

  it('has no slot that is called as a shared column', () =>
    expect(
      Object.values(LAYOUT).flatMap((columns) => SHARED_COLUMNS.filter((name) => name in columns)),
    ).toEqual([]));

  it('has no column of words that is a slot of the same kind, or shared', () => {
    for (const schema of ITEM_SCHEMAS) {
      const kind = schema.shape.kind.value;
      const taken = [...SHARED_COLUMNS, ...Object.keys(LAYOUT[kind])];
      expect(WORDS[kind].filter((name) => taken.includes(name))).toEqual([]);
    }
  });

  it('fills empty cells with what the record allows', () => {
    for (const schema of ITEM_SCHEMAS)
      for (const [slot, { blank }] of Object.entries(LAYOUT[schema.shape.kind.value])) {
        const shape: Record<string, { safeParse(value: unknown): { success: boolean } } | undefined> =
          schema.shape;
        if (blank !== undefined) expect(shape[slot]?.safeParse(blank).success).toBe(true);
      }
  });
});

describe('docs/sheets.md', () => {
  const page = readFileSync('docs/sheets.md', 'utf8');
  const rowOf = (kind: string): string[] =>
    (page.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? '').split('|');
  const namesIn = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

  it.each(Object.entries(LAYOUT))('says of %s which columns must be filled', (kind, columns) => {
    const names = Object.keys(columns);
    const needed = names.filter((name) => columns[name]?.blank === undefined);
    const [, , must, may] = rowOf(kind);
    expect(namesIn(must).sort()).toEqual(needed.sort());
    expect(namesIn(may).sort()).toEqual(names.filter((name) => !needed.includes(name)).sort());
  });

  it.each(Object.entries(WORDS))('names the words of %s', (kind, words) => {
    const [, , , , told] = rowOf(kind);
    expect(namesIn(told).sort()).toEqual([...words].sort());
  });

  it('explains the columns that all share', () =>
    expect(SHARED_COLUMNS.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]));
});

describe('names of columns', () => {
  it('are looked up without case and white space', () => {
    expect(columnName(' When ')).toBe('when');
    expect(isColumn(columnName('Deadline'))).toBe(true);
    expect(isColumn(columnName('wher'))).toBe(false);
    expect(isColumn('constructor')).toBe(false);
  });
});
