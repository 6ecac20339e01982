import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isServer, placeOf, shown, shownAddress } from './place.js';

const home = join('/', 'home', 'anna');
const server = 'postgres://anna:s3cret@archive.example:5432/talks';

describe('the place of a ledger', () => {
  it('is a file of its name in the home', () =>
    expect(placeOf({ dossier: 'cod-banks', home })).toEqual({
      kind: 'sqlite',
      dossier: 'cod-banks',
      path: join(home, 'cod-banks.dragoman'),
    }));
  it('is a file elsewhere', () =>
    expect(placeOf({ dossier: 'cod-banks', home, address: '/media/x' })).toMatchObject({ path: '/media/x' }));
  it('is a namespace on a server', () =>
    expect(placeOf({ dossier: 'cod-banks', home, address: server })).toEqual({
      kind: 'postgres',
      dossier: 'cod-banks',
      address: server,
      namespace: 'dragoman_cod_banks',
      home,
    }));
  it.each(['', 'Cod', '1cod', 'cod banks', '../cod', 'a'.repeat(41), 'x";drop'])(
    'has no name %j',
    (dossier) => expect(() => placeOf({ dossier, home })).toThrow('cannot be the name of a dossier'),
  );
  it.each(['postgres:', 'postgresql:talks', 'postgres://'])('has no address %j', (address) =>
    expect(() => placeOf({ dossier: 'cod', home, address })).toThrow('is no address of a database'),
  );
});

describe('an address', () => {
  it('is told from a path', () => {
    expect(['postgres://x/y', 'postgresql://x/y'].every(isServer)).toBe(true);
    expect(['postgres.dragoman', './postgres:x', '/postgres://x'].some(isServer)).toBe(false);
  });
  it.each([
    [server, 'postgres://anna@archive.example:5432/talks'],
    ['postgres://anna:a%40b:c@host/x?sslmode=require', 'postgres://anna@host/x?sslmode=require'],
    ['postgres://host/x?user=anna&password=s3cret&ssl=1', 'postgres://host/x?user=anna&password=…&ssl=1'],
    ['postgres://anna@host/x', 'postgres://anna@host/x'],
  ])('%s is shown without its password', (address, safe) => expect(shownAddress(address)).toBe(safe));
  it('is what messages name a place by', () => {
    expect(shown(placeOf({ dossier: 'cod', home, address: server }))).not.toContain('s3cret');
    expect(shown(placeOf({ dossier: 'cod', home }))).toBe(join(home, 'cod.dragoman'));
  });
});
