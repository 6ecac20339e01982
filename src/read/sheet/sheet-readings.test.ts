import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../test/fixtures/xlsx-writer.js';
import { Reading } from '../../record/reading.js';
import type { RawDocument } from '../format.js';
import { isSheet, sheetReadings } from './sheet-readings.js';

const raw = (content: string | Uint8Array, name: string, contentType: string | null = null): RawDocument => ({
  source: `desk/${name}`,
  name,
  bytes: Buffer.from(content),
  contentType,
  charset: null,
});
const WORKBOOK = writeXlsx({
  Meetings: [
    ['parties', 'when', 'where'],
    ['KOR;PRK', { day: 43_217 }, 'Port'],
    ['KOR;PRK', 2018, null],
  ],
  Notes: [['to do'], ['check the dates']],
});

describe('sheetReadings', () => {
  it('reads the rows of a CSV file', async () => {
    const csv =
      '\uFEFFkind;parties;when;note\r\nencounter;"KOR; PRK";2018-04-27;"two\r\nlines"\r\npause;KOR;;\r\n';
    const sheet = await sheetReadings(raw(csv, 'facts.csv'));
    expect(sheet?.problems).toEqual([]);
    expect(sheet?.readings.map(({ document, items }) => [document.source, items[0]?.kind])).toEqual([
      ['desk/facts.csv#row=2', 'encounter'],
      ['desk/facts.csv#row=3', 'pause'],
    ]);
    for (const reading of sheet?.readings ?? []) expect(Reading.parse(reading)).toEqual(reading);
  });

  it('reads the sheets of a workbook, with its dates and numbers, and tells which one is none', async () => {
    const sheet = await sheetReadings(raw(WORKBOOK, 'facts.xlsx'));
    expect(sheet?.readings.map(({ document, items }) => [document.source, items[0]])).toMatchObject([
      ['desk/facts.xlsx#sheet=Meetings&row=2', { kind: 'encounter', when: '2018-04-27' }],
      ['desk/facts.xlsx#sheet=Meetings&row=3', { kind: 'encounter', when: '2018' }],
    ]);
    expect(sheet?.problems).toMatchObject([{ sheet: 'Notes', line: 1 }]);
  });

  it('gives all rows the day of the caller', async () => {
    const sheet = await sheetReadings(raw('kind,parties\npause,KOR', 'a.csv'), { published: '2020-01-01' });
    expect(sheet?.readings[0]?.document).toMatchObject({ published: '2020-01-01', publishedFrom: 'given' });
  });

  it('is the same for the same rows, so that adding them again adds nothing', async () => {
    const hashes = async (csv: string): Promise<(string | undefined)[]> =>
      (await sheetReadings(raw(csv, 'a.csv')))?.readings.map(({ document }) => document.sha256) ?? [];
    const [one] = await hashes('kind,parties\npause,KOR');
    expect(await hashes('kind,parties\n\npause,CHN\npause,KOR')).toContain(one);
  });

  it('reads the example without a complaint', async () => {
    const name = 'korea-facts.csv';
    const sheet = await sheetReadings(raw(readFileSync(`examples/${name}`), name));
    expect(sheet?.problems).toEqual([]);
    const kinds = sheet?.readings.flatMap(({ items }) => items.map(({ kind }) => kind)) ?? [];
    expect(kinds).toHaveLength(9);
    expect(new Set(kinds).size).toBe(6);
  });

  it('is null for what is no table', async () =>
    expect(await sheetReadings(raw('Envoys met.', 'a.txt'))).toBeNull());

  it('refuses a workbook that is damaged', () =>
    expect(sheetReadings(raw(WORKBOOK.subarray(0, -30), 'facts.xlsx'))).rejects.toMatchObject({
      code: 'damaged',
    }));
});

it.each([
  ['a.csv', null, true],
  ['a.TSV', null, true],
  ['export', 'text/csv', true],
  ['a.txt', 'text/plain', false],
])('%s of type %s is a table: %s', (name, type, is) => expect(isSheet(raw('kind', name, type))).toBe(is));
