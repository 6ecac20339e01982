import { describe, expect, it } from 'vitest';
import { Reading } from '../../record/reading.js';
import { type RowReading, readRow } from './row-reading.js';

const PLACE = {
  source: 'facts.csv#row=2',
  name: 'facts-row-2',
  table: 'facts',
  id: null,
  mediaType: 'text/csv',
  kind: null,
  published: null,
};
const read = (
  cells: Record<string, string>,
  place: Partial<Parameters<typeof readRow>[1]> = {},
): RowReading =>
  readRow(
    Object.entries(cells).map(([column, value]) => ({ column, value })),
    { ...PLACE, ...place },
  );
const MEETING = { kind: 'Meeting', title: 'Third round', parties: 'KOR; PRK', when: '2018-04-27' };

describe('readRow', () => {
  it('makes a text, and an item whose evidence are its cells', () => {
    const { reading, problems } = read({
      ...MEETING,
      published: '2018-04-28',
      where: 'Port',
      note: 'by hand',
    });
    expect(problems).toEqual([]);
    expect(reading?.document).toMatchObject({
      id: 'facts-row-2',
      title: 'Third round',
      published: '2018-04-28',
      publishedFrom: 'metadata',
      source: 'facts.csv#row=2',
      text: 'kind: encounter\ntitle: Third round\nparties: KOR; PRK\nwhen: 2018-04-27\npublished: 2018-04-28\nwhere: Port\nnote: by hand',
    });
    expect(reading?.items).toMatchObject([
      {
        kind: 'encounter',
        parties: ['KOR', 'PRK'],
        when: '2018-04-27',
        where: 'Port',
        status: 'held',
        confidence: 1,
        evidence: [{ quote: 'parties: KOR; PRK\nwhen: 2018-04-27' }, { quote: 'where: Port' }],
      },
    ]);
    expect(Reading.safeParse(reading).success).toBe(true);
  });

  it('takes the kind of the table where the row names none, and the day of the caller before its own', () => {
    const { reading } = read(
      { parties: 'KOR;PRK', direction: 'closer', published: '2018-04-28' },
      { kind: 'alignment', published: '2020-01-01' },
    );
    expect(reading?.items[0]?.kind).toBe('alignment');
    expect(reading?.document).toMatchObject({ published: '2020-01-01', publishedFrom: 'given' });
    expect(reading?.document.text).toMatch(/^kind: alignment\n/);
  });

  it('tells the same cells of two kinds apart', () => {
    const hashes = (['pause', 'alignment'] as const).map(
      (kind) => read({ parties: 'KOR', direction: 'apart' }, { kind }).reading?.document.sha256,
    );
    expect(new Set(hashes).size).toBe(2);
  });

  it('trusts a row that was not checked less than half', () =>
    expect(read({ ...MEETING, verified: 'no' }).reading?.items[0]?.confidence).toBe(0.4));

  it.each([
    [{ parties: 'KOR' }, /^no kind is given; /],
    [{ kind: 'dinner', parties: 'KOR' }, /^"kind" is "dinner"; write encounter, .+ or precedent\.$/],
    [{ ...MEETING, published: '2018' }, /^"published" is "2018"; write a day as YYYY-MM-DD\.$/],
    [{ ...MEETING, verified: 'perhaps' }, /^"verified" is "perhaps"; write yes or no\.$/],
    [{ ...MEETING, fact: 'first' }, /^"fact" is "first"; write the table and the row /],
    [{ kind: 'promise', by: 'PRK', issue: 'missiles', state: 'kept' }, /^"state" is "kept"; write pending, /],
  ])('leaves out a row and says why (%#)', (cells, message) => {
    const { reading, problems } = read(cells);
    expect(reading).toBeNull();
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it('says which row it is, on what it rests and what it says', () => {
    const { reading } = read(
      {
        ...MEETING,
        summary: 'The two met at the line\nand signed a text.',
        source: 'https://a.example/1 https://b.example/2',
        verified: 'no',
      },
      { table: 'encounters', id: 'third' },
    );
    expect(reading?.document.row).toEqual({
      table: 'encounters',
      id: 'third',
      fact: 'encounters/third',
      sources: ['https://a.example/1', 'https://b.example/2'],
      verified: false,
      says: 'The two met at the line and signed a text.',
    });
    expect(reading?.items[0]?.evidence.at(-1)?.quote).toBe(
      'parties: KOR; PRK\nwhen: 2018-04-27\nsummary: The two met at the line\nand signed a text.',
    );
    expect(read(MEETING).reading?.document.row).toMatchObject({
      fact: null,
      sources: [],
      verified: true,
      says: 'Third round',
    });
  });

  it('tells the fact of another row, and the names of texts', () => {
    const place = { table: 'agreements', id: 'text-1', kind: 'encounter' } as const;
    const { reading, problems } = read(
      { parties: 'KOR; PRK', fact: 'encounters/third', agreements: 'First Text; Second Text', form: 'text' },
      place,
    );
    expect(problems).toEqual([]);
    expect(reading?.document.row?.fact).toBe('encounters/third');
    expect(reading?.items[0]).toMatchObject({ agreements: ['First Text', 'Second Text'] });
  });

  it('keeps a row that fills columns of other kinds, and says so', () => {
    const { reading, problems } = read({ ...MEETING, direction: 'closer', mood: 'calm' });
    expect(reading?.document.text).toContain('direction: closer\nmood: calm');
    expect(problems).toEqual([
      '"direction" is no column of encounter; it is kept as text and not understood.',
    ]);
  });
});
