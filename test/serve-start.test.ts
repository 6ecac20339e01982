import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin } from '../src/keep/begin.js';
import { type Ledger, openLedger } from '../src/keep/index.js';
import { dragoman } from './built-program.js';
import { serving } from './serving.js';

let home = '';
const opened = (create = false): Promise<Ledger> =>
  openLedger({ dossier: 'cod-banks', home, by: 'anna', now: () => '2022-01-05T12:00:00.000Z', create });
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman start '));
  const ledger = await opened(true);
  await begin(ledger, { name: 'cod-banks', title: 'The cod banks', parties: ['NOR', 'ISL'] });
  await ledger.store.close();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const refused = async (...args: string[]) => {
  const { code, stdout, stderr } = await dragoman(['serve', ...args], { env: { DRAGOMAN_HOME: home } });
  expect(stdout).toBe('');
  return [code, stderr];
};

describe('serve', () => {
  it('serves to its owner alone until it is asked to stop', async () => {
    const server = await serving({ home });
    const page = '/api/dossiers/cod-banks/timeline';
    expect((await server.call(page)).status).toBe(200);
    expect((await server.call(page, { headers: { authorization: 'Bearer another' } })).status).toBe(401);
    expect(await server.stop()).toBe(0);
    await expect(server.call(page)).rejects.toThrow();
  }, 60_000);

  it('says in a sentence that its port is in use, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refused('--port', String(port))).toEqual([
      1,
      `dragoman: Port ${port} of 127.0.0.1 is in use by another program; name another one with --port, or 0 for any that is free.\n`,
    ]);
    other.close();
  }, 60_000);

  it('says in a sentence that a ledger is of a newer program', async () => {
    const { store } = await opened();
    await store.db
      .insertInto('migration' as never)
      .values({ name: '2999-01-01-later', at: '2999-01-01T00:00:00.000Z' } as never)
      .execute();
    await store.close();
    const [code, stderr] = await refused('--port', '0');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^dragoman: .*newer.*\n$/)]);
  }, 60_000);

  it('does not open to others while nobody can log in', async () => {
    const [code, stderr] = await refused('--port', '0', '--host', '0.0.0.0');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^dragoman: [^\n]*dragoman user add[^\n]*\n$/)]);
  }, 60_000);

  it.each([
    ['--port', '70000'],
    ['--port', 'http'],
    ['--hots', 'x'],
  ])('takes %s %s for wrong usage', async (...args) => expect((await refused(...args))[0]).toBe(2));
});
