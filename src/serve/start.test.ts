import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { type ServeOptions, type Serving, startServing } from './start.js';

const { at } = ledgerDesk();
const start = (changes: Partial<ServeOptions> = {}): Promise<Serving> =>
  startServing({
    whereabouts: { home: at('') },
    port: 0,
    host: '127.0.0.1',
    names: [],
    isBehindTls: false,
    usersOnly: false,
    owner: 'carl',
    now: () => new Date().toISOString(),
    version: '0.1.0',
    prepare: async () => null,
    onFault: () => {},
    ...changes,
  });

// That it serves, and lets go of what it opened, is tried with the built program (test/serve-start.test.ts): threads need it.

it('does not open to others while nobody has a name', () =>
  expect(start({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'no-users' }));

it('does not begin where what ships cannot be made ready', () =>
  expect(start({ prepare: () => Promise.reject(new Error('no room')) })).rejects.toThrow('no room'));
