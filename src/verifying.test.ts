import { mkdirSync, readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { verified } from './verifying.js';

const desk = ledgerDesk();

it('counts what holds, says how far it is, and leaves nothing behind', async () => {
  const ledger = await desk.ledger();
  const folder = desk.at('scratch');
  mkdirSync(folder);
  vi.stubEnv('TMPDIR', folder);
  const shares: number[] = [];
  expect(await verified(ledger, (share) => shares.push(share))).toEqual({
    events: 16,
    documents: 3,
    items: 6,
    faults: [],
  });
  expect(shares.at(-1)).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
