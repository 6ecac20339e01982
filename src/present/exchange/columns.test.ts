import { describe, expect, it } from 'vitest';
import { DOCUMENTS, sampleEntry } from '../../../test/sample-export.js';
import { ITEM_SCHEMAS } from '../../record/index.js';
import { type Cell, columnsOf } from './columns.js';

const SHARED = columnsOf(null).map(({ name }) => name);

/** An entry of the sample as a row of the table of its kind. */
function rowOf(id: string): Record<string, Cell> {
  const entry = sampleEntry(id);
  return Object.fromEntries(columnsOf(entry.slots.kind).map(({ name, cell }) => [name, cell(entry)]));
}

describe('the columns of a kind', () => {
  it.each(ITEM_SCHEMAS.map((schema) => schema.shape.kind.value))('are one for each slot: %s', (kind) => {
    const names = columnsOf(kind).map(({ name }) => name);
    const shape = ITEM_SCHEMAS.find((schema) => schema.shape.kind.value === kind)?.shape ?? {};
    const own = Object.keys(shape).filter((key) => !['evidence', 'confidence', 'rules'].includes(key));
    expect(names).toEqual(expect.arrayContaining([...own, ...SHARED]));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(new Set([...own, ...SHARED]).size);
  });

  it('hold slots, counts and the first passage', () =>
    expect(rowOf('e-talks')).toEqual({
      id: 'e-talks',
      kind: 'encounter',
      headline: 'Norway and Iceland: met, Reykjavik',
      parties: 'NOR; ISL',
      status: 'held',
      when: '2021-05-12/2021-05-13',
      where: 'Reykjavik',
      level: 'officials',
      outcome: 'agreement',
      agreements: null,
      first: '2021-05-12',
      last: '2021-05-13',
      sources: 2,
      documents: `${DOCUMENTS.harbour.id}; ${DOCUMENTS.kept.id}`,
      contradictions: 'when: 2021-05-12/2021-05-13 | 2021-05-12',
      quote: 'Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021',
      start: 4,
      end: 71,
      document: DOCUMENTS.harbour.id,
      title: 'Harbour talks end with a plan, “for now”',
      published: '2021-05-14',
      address: 'https://news.example/harbour-talks?page=1&print=yes',
    }));

  it('hold null where nothing is known, and truths as truths', () => {
    expect(rowOf('e-next')).toMatchObject({ title: null, published: null, contradictions: null });
    expect(rowOf('e-promise')).toMatchObject({ quantity: false, deadline: '2021-12-31', first: null });
    const types = columnsOf('statement').map(({ name, type }) => [name, type]);
    expect(types).toEqual(
      expect.arrayContaining([
        ['speaker', 'text'],
        ['direct', 'truth'],
        ['hedged', 'truth'],
        ['sources', 'whole'],
        ['first', 'day'],
      ]),
    );
  });

  it('write a value that is no word as JSON', () => {
    const values = [
      { value: ['NOR', 'ISL'], items: ['a'] },
      { value: null, items: ['b'] },
    ];
    const entry = { ...sampleEntry('e-talks'), contradictions: [{ slot: 'parties', values }] };
    const column = columnsOf(null).find(({ name }) => name === 'contradictions');
    expect(column?.cell(entry)).toBe('parties: ["NOR","ISL"] | null');
  });
});
