import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { Happening, LedgerEvent } from '../record/index.js';
import { EVENT_NAMES, logVerb } from './log.js';

const { run } = ledgerDesk();
const log = (...args: string[]) => run(logVerb(), ...args);
const events = async (...args: string[]): Promise<LedgerEvent[]> =>
  (await log('--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => LedgerEvent.parse(JSON.parse(line)));

describe('log', () => {
  it('tells what happened, day by day', async () => {
    const { stdout } = await log();
    expect(stdout).toMatch(
      /^Log of The cod banks\n\n5 January 2022\n12:00 +1 {2}anna opened the dossier cod-banks/,
    );
    expect(stdout).toMatch(/anna added “About harbour”\s+\(harbour-[0-9a-f]{8}\), known from 14 May\s+2021/);
  });
  it('prints events as data, in order or the newest first', async () => {
    const seqs = (await events()).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
    expect((await events('--newest', '--limit', '1')).map(({ seq }) => seq)).toEqual([seqs.length]);
  });
  it('narrows to kinds, to days, and to what happened to one document or entry', async () => {
    const added = await events('--kind', 'document.added');
    expect(added.map(({ what }) => what.kind)).toEqual(Array(3).fill('document.added'));
    expect(await events('--since', '2022-01-06')).toEqual([]);
    expect((await events('--since', '2022-01-05')).length).toBeGreaterThan(10);
    const first = (await events('--kind', 'item.asserted'))[0]?.what;
    if (first?.kind !== 'item.asserted') throw new Error('no item was asserted');
    const told = (await events(first.entry)).map(({ what }) => what.kind);
    expect(told).toEqual(['item.asserted', 'item.asserted']);
  });
  it('says where the next page begins', async () => {
    const { stdout } = await log('--limit', '2');
    expect((await log('--limit', '2', '--json')).stderr).toBe('dragoman: more follows; --after 2\n');
    expect(stdout).toContain('More: the same with --after 2');
    expect((await events('--after', '2', '--limit', '1'))[0]?.seq).toBe(3);
  });
});

it('knows all kinds of events', () =>
  expect([...EVENT_NAMES].sort()).toEqual(Happening.options.map(({ shape }) => shape.kind.value).sort()));
