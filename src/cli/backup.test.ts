import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { backupVerb } from './backup.js';
import { dossiersVerb } from './dossiers.js';

const { at, run } = ledgerDesk();

it('copies a dossier into a file that is a ledger itself', async () => {
  const { stdout } = await run(backupVerb(), at('copy.dragoman'));
  expect(stdout).toContain(`into ${at('copy.dragoman')}: 3 documents, 6 items, `);
  const { stdout: listed } = await run(dossiersVerb());
  expect(listed).toMatch(
    /^cod-banks: .+\ncopy: The cod banks \(3 documents, 5 entries; last changed 2022-01-05\)\n$/,
  );
});

it('takes the place of a file only when told', async () => {
  await run(backupVerb(), at('copy'));
  await expect(run(backupVerb(), at('copy'))).rejects.toThrow('say --replace');
  expect((await run(backupVerb(), at('copy'), '--replace')).stdout).toContain('3 documents');
});
