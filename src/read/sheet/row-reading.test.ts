import { describe, expect, it } from 'vitest';
import { Reading } from '../../record/reading.js';
import { type RowReading, readRow } from './row-reading.js';

const PLACE = {
  source: 'facts.csv#row=2',
  name: 'facts-row-2',
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
    [
      { ...MEETING, source: 'https://a.example/1; https://b.example/2' },
      /^"source" holds several addresses; /,
    ],
  ])('leaves out a row and says why (%#)', (cells, message) => {
    const { reading, problems } = read(cells);
    expect(reading).toBeNull();
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it('keeps a row that fills columns of other kinds, and says so', () => {
    const { reading, problems } = read({ ...MEETING, direction: 'closer', mood: 'calm' });
    expect(reading?.document.text).toContain('direction: closer\nmood: calm');
    expect(problems).toEqual([
      '"direction" is no column of encounter; it is kept as text and not understood.',
    ]);
  });
});
