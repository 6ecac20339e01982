import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerDesk, type Said } from '../../test/ledger-desk.js';
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

describe('init of a dossier that ships', () => {
  const files = () =>
    readdirSync(join(home, 'not yet', 'there')).filter((name) => name.endsWith('.dragoman'));
  /** Answers at a terminal. */
  async function answering(answer: string, work: () => Promise<Said>): Promise<Said> {
    const terminals = [process.stdin, process.stderr].map((stream) => [stream, stream.isTTY] as const);
    for (const [stream] of terminals) stream.isTTY = true;
    const asking = vi.spyOn(process.stdin, 'resume').mockImplementation(() => {
      setImmediate(() => process.stdin.emit('data', answer));
      return process.stdin;
    });
    try {
      return await work();
    } finally {
      asking.mockRestore();
      for (const [stream, isTTY] of terminals) stream.isTTY = isTTY;
    }
  }

  it('makes it empty where that is asked for', async () => {
    await init('korea', '--empty', '--title', 'Mine');
    expect(await dossiers()).toMatchObject([{ name: 'korea', title: 'Mine', parties: [], documents: 0 }]);
  });
  it('does not touch one that is there where nobody can be asked', async () => {
    await init('korea', '--empty');
    await expect(init('korea')).rejects.toMatchObject({
      code: 'dossier-exists',
      message: expect.stringContaining('--force'),
    });
    await expect(init('korea', '--empty')).rejects.toMatchObject({ code: 'dossier-exists' });
    expect(files()).toEqual(['korea.dragoman']);
  });
  it.each(['n\n', '\n', 'no\n'])('does nothing where the person answers %j', async (answer) => {
    await init('korea', '--empty');
    const { stdout, stderr } = await answering(answer, () => init('korea'));
    expect(stdout).toBe('Nothing was done.\n');
    expect(stderr).toContain('There is a dossier "korea" already. Set it aside and make it anew');
    expect(files()).toEqual(['korea.dragoman']);
  });
});
