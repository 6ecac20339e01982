import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { openLedger } from '../store/open.js';
import { importLedger } from './import-ledger.js';
import { exportLines } from './lines.js';

const { ledger, at } = ledgerDesk();
const where = (dossier: string) => ({
  dossier,
  home: at(''),
  by: 'berta',
  now: () => '2022-02-01T00:00:00.000Z',
});

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** The lines of the desk's ledger, or of one in its home. */
async function linesOf(dossier?: string): Promise<string[]> {
  const open = dossier ? await openLedger(where(dossier)) : await ledger();
  const lines: string[] = [];
  for await (const line of exportLines(open)) lines.push(line);
  await open.store.close();
  return lines;
}

describe('a ledger that is imported', () => {
  it('is equal to the one that was exported, and lies in one file', async () => {
    const lines = await linesOf();
    const { whole, events, address } = await importLedger('all.jsonl', given(lines), where('copy'));
    expect({ whole, events, address }).toEqual({ whole: true, events: 16, address: at('copy.dragoman') });
    expect(await linesOf('copy')).toEqual(lines);
    expect(readdirSync(at('')).filter((name) => name.includes('part'))).toEqual([]);
  });
  it('is not there where its lines cannot be taken', async () => {
    const [head = '', first = '', , ...rest] = await linesOf();
    const options = { ...where('copy'), strict: true };
    await expect(importLedger('some.jsonl', given([head, first, ...rest]), options)).rejects.toThrow(
      'nothing was imported',
    );
    await expect(importLedger('none.jsonl', given([head]), where('copy'))).rejects.toThrow('holds no line');
    expect(readdirSync(at('')).filter((name) => /copy/.test(name))).toEqual([]);
  });
  it('does not take the place of another', async () =>
    expect(importLedger('all.jsonl', given(await linesOf()), where('cod-banks'))).rejects.toThrow(
      'there is a dossier "cod-banks" already',
    ));
});
