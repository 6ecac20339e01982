import { mkdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { circumstancesOf, writer } from './dossier-option.js';
import { initVerb } from './init.js';

const { at, run } = ledgerDesk([]);

describe('which dossier', () => {
  it('is the one that is named, or the only one', async () => {
    expect(await circumstancesOf({ dossier: 'other' })).toMatchObject({ dossier: 'other', home: at('') });
    expect(await circumstancesOf({})).toMatchObject({ dossier: 'cod-banks', by: 'berta' });
  });
  it('has to be said where there are several', async () => {
    await run(initVerb(), 'another');
    await expect(circumstancesOf({})).rejects.toThrow('(another, cod-banks); say which one with --dossier');
  });
  it('has to be made where there is none', async () => {
    vi.stubEnv('DRAGOMAN_HOME', at('empty'));
    await expect(circumstancesOf({})).rejects.toThrow('make one with "dragoman init NAME"');
  });
  it.each([
    ['/media/stick/korea.before-2026.dragoman', 'korea'],
    ['copies/Cod Banks', 'cod-banks'],
    ['2026-11-22', 'dossier'],
  ])('is told from the path %s', async (ledger, dossier) =>
    expect(await circumstancesOf({ ledger })).toMatchObject({ dossier, address: ledger }),
  );
  it('is none that a folder could be', async () => {
    mkdirSync(at('folder'));
    await expect(circumstancesOf({ ledger: at('folder') })).rejects.toMatchObject({ code: 'not-a-ledger' });
  });
});

describe('who writes', () => {
  const nobody = () => {
    throw new Error('no such user');
  };
  it('is who the environment says, or the user', () => {
    expect(writer({ DRAGOMAN_USER: 'anna' }, () => 'root')).toBe('anna');
    expect(writer({ DRAGOMAN_USER: '' }, () => 'root')).toBe('root');
  });
  it('is somebody where the system knows no name', () => {
    expect(writer({ USER: 'carl' }, nobody)).toBe('carl');
    expect(writer({}, nobody)).toBe('somebody');
  });
});
