import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { dossiersVerb } from './dossiers.js';
import { initVerb } from './init.js';

const { run } = ledgerDesk([]);
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dragoman init '));
  vi.stubEnv('DRAGOMAN_HOME', join(home, 'not yet', 'there'));
});
afterEach(() => rmSync(home, { recursive: true }));

const init = (...args: string[]) => run(initVerb(), ...args);
const dossiers = async () =>
  (await run(dossiersVerb(), '--json')).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('init', () => {
  it('makes a dossier with its title and parties, and says where', async () => {
    const { stdout } = await init('fish', '--title', 'A quarrel', '--party', 'NOR', 'ISL:Envoy', '-p', 'NOR');
    const path = join(home, 'not yet', 'there', 'fish.dragoman');
    expect(stdout).toBe(`Made the dossier fish in ${path}\n`);
    expect(await dossiers()).toMatchObject([
      { name: 'fish', title: 'A quarrel', parties: ['NOR', 'ISL:Envoy'], documents: 0, entries: 0 },
    ]);
  });
  it('makes a title of the name where none is given', async () => {
    await init('iran-2015');
    expect(await dossiers()).toMatchObject([{ name: 'iran-2015', title: 'Iran 2015', parties: [] }]);
  });
  it('makes none twice', async () => {
    await init('fish');
    await expect(init('fish')).rejects.toMatchObject({ code: 'dossier-exists', input: 'fish' });
  });
  it.each(['Fish', '1fish', '../fish', 'a'.repeat(41), ''])('refuses the name %j', async (name) => {
    await expect(init(name)).rejects.toMatchObject({ code: 'bad-name', input: name });
    expect(await dossiers()).toEqual([]);
  });
  it('refuses a party that is none, before anything is made', async () => {
    await expect(init('fish', '--party', 'Norway')).rejects.toMatchObject({
      code: 'bad-name',
      input: 'Norway',
    });
    expect(await dossiers()).toEqual([]);
  });
});
