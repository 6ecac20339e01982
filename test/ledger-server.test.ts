import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { extentOf } from '../src/keep/ask/extent.js';
import { dossiersIn } from '../src/keep/store/dossiers.js';
import { openLedger } from '../src/keep/store/open.js';
import type { Happening } from '../src/record/index.js';
import { CAN_MOUNT, disks } from './disks.js';
import { note } from './ledger-desk.js';
import { describeEachStore, TEST_POSTGRES, tickingClock } from './stores.js';

const what: Happening = { kind: 'dossier.opened', dossier: { name: 'cod', title: 'Cod', parties: [] } };

/** The test server's address with something changed. */
function address(change: (url: URL) => void): string {
  const url = new URL(TEST_POSTGRES ?? 'postgres://nobody@localhost/nothing');
  change(url);
  return url.href;
}
const open = (at: string) =>
  openLedger({ dossier: 'cod', home: '/nowhere', address: at, by: 'anna', now: tickingClock() });

/** Asks the test server as its owner. */
async function ask(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: TEST_POSTGRES });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('a server that is not there', () => {
  it.each([
    ['refuses connections', 'postgres://anna:s3cret@127.0.0.1:1/x', 'unreachable'],
    ['has no address', 'postgres://anna:s3cret@archive.invalid/x', 'unresolved-host'],
    ['is no server', 'postgres:/x', 'bad-address'],
  ])('%s', async (_, at, code) => {
    const failure = await open(at).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('s3cret');
    await expect(
      dossiersIn({ home: '/nowhere', address: at.replace(':/x', '://127.0.0.1:1') }),
    ).rejects.toThrow();
  });
});

describe.skipIf(TEST_POSTGRES === undefined)('a server (skipped without DRAGOMAN_TEST_POSTGRES)', () => {
  it('tells of a database, a user and a password that are wrong', async () => {
    const role = `role_${randomUUID().slice(0, 8)}`;
    await ask(`create role ${role} login password 'right'`);
    try {
      const absent = open(address((url) => (url.pathname = '/absent')));
      await expect(absent).rejects.toMatchObject({ code: 'refused' });
      const stranger = address((url) => Object.assign(url, { username: 'stranger', password: 'x' }));
      await expect(open(stranger)).rejects.toMatchObject({ code: 'refused' });
      const poor = address((url) => Object.assign(url, { username: role, password: 'right' }));
      const making = openLedger({
        dossier: 'cod',
        home: '/nowhere',
        address: poor,
        by: 'anna',
        now: tickingClock(),
        create: true,
      });
      await expect(making).rejects.toMatchObject({ code: 'refused' });
      await expect(making).rejects.toThrow('its user may not do that there');
    } finally {
      await ask(`drop role ${role}`);
    }
  });

  it('wants an address without options of its own', async () => {
    const at = address((url) => url.searchParams.set('options', '-c work_mem=1MB'));
    await expect(open(at)).rejects.toMatchObject({ code: 'bad-address' });
  });

  it('wants a database that can hold every character', async () => {
    const name = `narrow_${randomUUID().slice(0, 8)}`;
    await ask(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    try {
      const asked = open(address((url) => (url.pathname = `/${name}`)));
      await expect(asked).rejects.toThrow('it is kept in LATIN1');
    } finally {
      await ask(`drop database ${name}`);
    }
  });
});

describeEachStore('a connection', (desk) => {
  it.runIf(desk.kind === 'postgres')('that is lost costs the work of the moment and no more', async () => {
    const ledger = await desk.open();
    await note(ledger, [{ what }]);
    const cut = ledger.store.write(async (tx) => {
      await tx.insertInto('outlet').values({ id: 'x', body: '{}' }).execute();
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await ask(`select pg_terminate_backend(${rows[0]?.pid})`);
      await tx.insertInto('outlet').values({ id: 'y', body: '{}' }).execute();
    });
    await expect(cut).rejects.toMatchObject({ code: 'connection-lost' });
    expect(await ledger.store.db.selectFrom('outlet').selectAll().execute()).toEqual([]);
    expect(await extentOf(ledger.store.db)).toMatchObject({ documents: 0 });
  });
});

const canOwn = CAN_MOUNT && spawnSync('id', ['-u', 'postgres']).status === 0;
describe.runIf(TEST_POSTGRES !== undefined && canOwn)('a server whose disk is full', () => {
  const { small } = disks();
  const name = `small_${randomUUID().slice(0, 8)}`;
  afterEach(() =>
    ask(
      `drop schema if exists dragoman_${name} cascade`,
      `drop role if exists ${name}`,
      `drop tablespace if exists ${name}`,
    ),
  );

  it('is told in a sentence, and keeps what it was given before', async () => {
    const disk = small(3000);
    spawnSync('chown', ['postgres', disk]);
    await ask(
      `create tablespace ${name} location '${disk}'`,
      `create role ${name} superuser login password '${name}'`,
      `alter role ${name} set default_tablespace = '${name}'`,
    );
    const ledger = await openLedger({
      dossier: name.replace('_', '-'),
      home: '/nowhere',
      address: address((url) => Object.assign(url, { username: name, password: name })),
      by: 'anna',
      now: tickingClock(),
      create: true,
    });
    try {
      await note(ledger, [{ what }]);
      const text = Array.from({ length: 4000 }, () => randomUUID()).join(' ');
      const filling = ledger.store.write(async (tx) => {
        for (let i = 0; ; i++)
          await tx
            .insertInto('document_text')
            .values({ sha256: String(i), text: `${i}${text}` })
            .execute();
      });
      await expect(filling).rejects.toMatchObject({ code: 'disk-full' });
      const events = await ledger.store.db.selectFrom('event').select('seq').execute();
      expect(events).toEqual([{ seq: 1 }]);
      expect(await ledger.store.db.selectFrom('document_text').selectAll().execute()).toEqual([]);
    } finally {
      await ledger.store.close();
    }
  });
});
