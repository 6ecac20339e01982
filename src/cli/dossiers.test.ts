import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { dossiersVerb } from './dossiers.js';
import { initVerb } from './init.js';

const { at, run } = ledgerDesk();
const dossiers = (...args: string[]) => run(dossiersVerb(), ...args);

describe('dossiers', () => {
  it('lists them by name', async () => {
    await run(initVerb(), 'a-first-one');
    const { stdout } = await dossiers();
    expect(stdout).toMatch(
      /^a-first-one: A first one \(0 documents, 0 entries; last changed \d{4}-\d\d-\d\d\)\n/,
    );
    expect(stdout).toMatch(
      /\ncod-banks: The cod banks \(3 documents, 5 entries; last changed 2022-01-05\)\n$/,
    );
  });
  it('prints them as data', async () => {
    expect(JSON.parse((await dossiers('--json')).stdout)).toMatchObject({
      name: 'cod-banks',
      parties: ['NOR', 'ISL'],
      documents: 3,
      entries: 5,
      changed: expect.stringMatching(/^2022-01-05T12:00:\d\d\.000Z$/),
    });
  });
  it('says of one that cannot be opened why, and lists the others', async () => {
    writeFileSync(at('broken.dragoman'), 'a shopping list\n'.repeat(50));
    const code = process.exitCode;
    const { stdout } = await dossiers();
    expect(process.exitCode).toBe(1);
    process.exitCode = code;
    expect(stdout).toMatch(/^broken: The ledger ".+broken\.dragoman" cannot be used: that is no ledger/);
    expect(stdout).toContain('\ncod-banks: The cod banks');
  });
  it('says how to make one where there is none', async () => {
    vi.stubEnv('DRAGOMAN_HOME', at('nowhere'));
    expect(await dossiers()).toEqual({ stdout: '', stderr: expect.stringContaining('"dragoman init NAME"') });
  });
});
