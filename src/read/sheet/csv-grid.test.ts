import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../format.js';
import { csvGrid } from './csv-grid.js';
import type { Grid } from './grid.js';

const raw = (content: string | Uint8Array): RawDocument => ({
  source: 'a.csv',
  name: 'a.csv',
  bytes: Buffer.from(content),
  contentType: null,
  charset: null,
});
const grid = (content: string | Uint8Array): Promise<Grid> => csvGrid(raw(content));
const cellsOf = async (content: string | Uint8Array): Promise<(readonly string[])[]> =>
  (await grid(content)).lines.map(({ cells }) => cells);

describe('csvGrid', () => {
  it.each([
    ['commas', 'kind,when\nencounter,2018\n'],
    ['semicolons', 'kind;when\r\nencounter;2018'],
    ['tabs', 'kind\twhen\nencounter\t2018\n'],
    ['what the file says', 'sep=|\nkind|when\nencounter|2018\n'],
    ['quotation marks around marks', '"kind","when"\n"encounter","2018"\n'],
    ['white space around cells', ' kind , when \n encounter ,2018\n'],
  ])('parts cells by %s', async (_, content) =>
    expect(await cellsOf(content)).toEqual([
      ['kind', 'when'],
      ['encounter', '2018'],
    ]),
  );

  it.each([
    ['UTF-8', Buffer.from('kind,where\nencounter,Genève')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFkind,where\nencounter,Genève')],
    ['UTF-16', Buffer.from('\uFEFFkind,where\nencounter,Genève', 'utf16le')],
    ['Windows-1252', Buffer.from('kind,where\nencounter,Genève', 'latin1')],
  ])('reads %s', async (_, content) =>
    expect(await cellsOf(content)).toEqual([
      ['kind', 'where'],
      ['encounter', 'Genève'],
    ]),
  );

  it('counts rows and lines, over empty rows and cells with line breaks', async () => {
    const { lines } = await grid('kind,note\n\nencounter,"two\nlines"\n,\npause,said ""so""\n');
    expect(lines).toEqual([
      { row: 1, line: 1, cells: ['kind', 'note'] },
      { row: 3, line: 3, cells: ['encounter', 'two\nlines'] },
      { row: 5, line: 6, cells: ['pause', 'said ""so""'] },
    ]);
  });

  it('takes stray quotation marks as they stand', async () =>
    expect(await cellsOf('a,b\nx,the "frank" talks\ny,"frank" talks')).toEqual([
      ['a', 'b'],
      ['x', 'the "frank" talks'],
      ['y', '"frank" talks'],
    ]));

  it('tells a line whose quotation never closes, and reads on behind it', async () => {
    const { lines, problems } = await grid('a,b\n1,x\n2,"open\n3,y\n4,z\n');
    expect(problems).toEqual([
      { line: 3, message: 'a quotation mark is opened and never closed; close it or double it.' },
    ]);
    expect(lines.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'x'],
      [4, '3', 'y'],
      [5, '4', 'z'],
    ]);
  });

  it('keeps harmful characters out', async () =>
    expect(await cellsOf(`where\nthe old customs house\u202E in the port\x1B of the strait`)).toEqual([
      ['where'],
      ['the old customs house in the port of the strait'],
    ]));

  it('is empty for an empty file, and refuses what is no text', async () => {
    expect((await grid('')).lines).toEqual([]);
    await expect(grid(Uint8Array.from({ length: 4_096 }, (_, i) => (i * 37) % 32))).rejects.toMatchObject({
      code: 'binary',
    });
  });

  it('tells a row without end, and reads on behind it', async () => {
    const { lines, problems } = await grid(`a,b\n1,${'x'.repeat(120_000)}\n2,y\n`);
    expect(problems).toEqual([
      { line: 2, message: expect.stringMatching(/^the row is longer than 100000 /) },
    ]);
    expect(lines.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('gives up where nothing can be taken apart, and says so', async () => {
    const { problems } = await grid(`${'x'.repeat(120_000)}\n`.repeat(15));
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.message).toBe('too many lines cannot be taken apart; the rest is not read.');
  });

  it('gets through quotation marks in any disorder, line by line', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', ' ', 'x'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, async (disorder) => {
        const { lines, problems } = await grid(disorder);
        const last = disorder.split('\n').length;
        const places = lines.map(({ line }) => line);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const place of [...places, ...problems.map(({ line }) => line)])
          expect(place).toBeLessThanOrEqual(last);
      }),
    );
  });
});
