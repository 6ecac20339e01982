import { describe, expect, it } from 'vitest';
import { ledgerDesk, readingOf } from '../../../test/ledger-desk.js';
import { rowsOf } from '../../../test/told-tables.js';
import { documentsOf, TODAY } from '../index.js';
import { importReadings } from './import-readings.js';

const { ledger } = ledgerDesk();
const reading = (name: string) =>
  readingOf(name, '2022-01-03', `The ${name} report: Iceland wants the harbours open.`, [
    {
      words: 'Iceland wants the harbours open',
      slots: { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'trade_economy' },
    },
  ]);

/** Imports lines into the desk's ledger. */
async function imported(lines: readonly string[], strict = false) {
  const open = await ledger();
  try {
    const given = (async function* () {
      yield* lines;
    })();
    return await importReadings(open, 'in.jsonl', given, { strict });
  } finally {
    await open.store.close();
  }
}

describe('readings that are imported', () => {
  it('come in whole, more than are written at once', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify(reading(`r${i}`)));
    const { added, problems } = await imported(lines);
    expect([added.length, new Set(added.map(({ document }) => document)).size, problems]).toEqual([
      40,
      40,
      [],
    ]);
  });
  it('bring rows with the outlets on which they rest', async () => {
    const rows = await rowsOf('pauses.csv', [
      'id,parties,source,published',
      'one,NOR;ISL,https://a.example/1 https://www.voanews.com/2,2021-07-01',
    ]);
    const { added } = await imported(rows.map((row) => JSON.stringify(row)));
    expect(added).toMatchObject([{ outcome: 'added', items: 1 }]);
    const open = await ledger();
    const document = (await documentsOf(open.store.db, TODAY)).at(-1);
    await open.store.close();
    expect(document).toMatchObject({
      outlet: 'a.example',
      outlets: ['a.example', 'voanews.com'],
      row: { id: 'one' },
    });
  });
  it('leave out damaged lines, by their number', async () => {
    const { added, problems } = await imported([
      '',
      'x',
      JSON.stringify({}),
      JSON.stringify(reading('late')),
    ]);
    expect(added.map(({ outcome }) => outcome)).toEqual(['added']);
    expect(problems.map(({ line, what }) => `${line} ${what.split(':')[0]}`)).toEqual([
      '2 no JSON',
      '3 document',
    ]);
  });
  it('leave all out where one is damaged and the import is strict', async () => {
    await expect(imported([JSON.stringify(reading('late')), 'x'], true)).rejects.toThrow(
      '"in.jsonl" has 1 damaged line, the first is line 2 (no JSON); nothing was imported.',
    );
    expect((await imported([JSON.stringify(reading('late'))])).added.map(({ outcome }) => outcome)).toEqual([
      'added',
    ]);
  });
});
