import { readdirSync, rmSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { backupVerb } from './backup.js';
import { dossiersVerb } from './dossiers.js';
import { restoreVerb } from './restore.js';

const { at, run } = ledgerDesk();
const restore = (...args: string[]) => run(restoreVerb(), at('copy'), ...args);
const HELD = '(3 documents, 5 entries; last changed 2022-01-05)';

beforeEach(async () => void (await run(backupVerb(), at('copy'))));

it('makes a dossier of the name that the copy knows', async () => {
  for (const end of ['', '-wal', '-shm']) rmSync(at(`cod-banks.dragoman${end}`), { force: true });
  expect((await restore()).stdout).toMatch(/^Restored cod-banks in .+cod-banks\.dragoman: \d+ events\n$/);
  expect((await run(dossiersVerb())).stdout).toBe(`cod-banks: The cod banks ${HELD}\n`);
});

it('makes one of another name beside it', async () => {
  await restore('--dossier', 'as-it-was');
  expect((await run(dossiersVerb())).stdout).toMatch(/^as-it-was: The cod banks .+\ncod-banks: /);
});

it('sets aside the one that is there only when told', async () => {
  await expect(restore()).rejects.toThrow('say --replace');
  const { stdout } = await restore('--replace');
  expect(stdout).toMatch(/\nThe dossier that was there is kept as .+cod-banks\.replaced-\d{14}\.dragoman\n$/);
  expect(readdirSync(at('')).filter((name) => /replaced-\d+\.dragoman$/.test(name))).toHaveLength(1);
  expect((await run(dossiersVerb())).stdout).toBe(`cod-banks: The cod banks ${HELD}\n`);
});
