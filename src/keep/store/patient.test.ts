import { Kysely, type SqliteDatabase, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { patientDialect } from './patient.js';

/** A database that is busy for a while, and notes what it was asked. */
function busyFor(times: number, code = 'SQLITE_BUSY') {
  const asked: string[] = [];
  let left = times;
  const database: SqliteDatabase = {
    prepare: (text) => {
      const run = () => {
        asked.push(text);
        if (text !== 'commit' && left-- > 0) throw Object.assign(new Error('database is locked'), { code });
        return { changes: 0, lastInsertRowid: 0 };
      };
      return { reader: false, all: () => [], run, iterate: () => [][Symbol.iterator]() };
    },
    close: () => {},
  };
  return { asked, database };
}
const on = (database: SqliteDatabase, patience: number) =>
  new Kysely<object>({ dialect: patientDialect(database, patience) });

describe('a busy file', () => {
  it('is tried again until it is free', async () => {
    const { asked, database } = busyFor(3);
    await sql`insert`.execute(on(database, 1000));
    expect(asked).toEqual(['insert', 'insert', 'insert', 'insert']);
  });
  it('is given up when patience ends', async () => {
    const { asked, database } = busyFor(Infinity);
    await expect(sql`insert`.execute(on(database, 20))).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    expect(asked.length).toBe(5);
  });
  it('is waited for by nobody who meets another fault', async () => {
    const { asked, database } = busyFor(1, 'SQLITE_FULL');
    await expect(sql`insert`.execute(on(database, 1000))).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(asked).toEqual(['insert']);
  });
});

describe('a transaction', () => {
  it('begins as a writer, unless it says that it only reads', async () => {
    const { asked, database } = busyFor(0);
    const db = on(database, 0);
    await db.transaction().execute(async () => {});
    await db
      .transaction()
      .setAccessMode('read only')
      .execute(async () => {});
    expect(asked).toEqual(['begin immediate', 'commit', 'begin', 'commit']);
  });
  it('lets the program hear others before the next one begins', async () => {
    const heard: string[] = [];
    const db = on(busyFor(0).database, 0);
    const transactions = ['first', 'second', 'third'].map((name) =>
      db.transaction().execute(async () => void heard.push(name)),
    );
    setImmediate(() => heard.push('a caller'));
    await Promise.all(transactions);
    expect(heard).toEqual(['first', 'a caller', 'second', 'third']);
  });
});
