import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Access, sqliteEngine } from './sqlite.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman sqlite é #?% '));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const open = (name: string, access: Access) =>
  new Kysely<object>({ dialect: sqliteEngine(at(name), access).dialect });
const ask = async <T>(db: Kysely<object>, statement: string) =>
  (await sql.raw<T>(statement).execute(db)).rows;

it('makes a file only to create one, whatever characters its path has', async () => {
  expect(() => sqliteEngine(at('a b'), 'write')).toThrow();
  expect(() => sqliteEngine(at('a b'), 'read')).toThrow();
  expect(readdirSync(folder)).toEqual([]);
  await ask(open('a b', 'create'), 'create table t (a text)');
  expect(readdirSync(folder)).toContain('a b');
  await ask(open('a b', 'write'), `insert into t values ('x')`);
  expect(await ask(open('a b', 'read'), 'select * from t')).toEqual([{ a: 'x' }]);
});

it('keeps a write-ahead log, and has every write on the disk before it is reported', async () => {
  const db = open('x', 'create');
  expect(await ask(db, 'pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await ask(db, 'pragma synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await ask(db, 'pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});

it('lets a reader change nothing', async () => {
  await ask(open('x', 'create'), 'create table t (a text)');
  const reader = open('x', 'read');
  for (const statement of [`insert into t values ('x')`, 'create table u (a text)', 'drop table t'])
    await expect(ask(reader, statement)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
});

it('prepares more statements than it keeps', async () => {
  const db = open('x', 'create');
  for (let i = 0; i < 300; i++) expect(await ask(db, `select ${i} as n`)).toEqual([{ n: i }]);
  expect(await ask(db, 'select 0 as n')).toEqual([{ n: 0 }]);
});

it('copies the file as it is at the moment', async () => {
  const db = open('x', 'create');
  await ask(db, 'create table t (a text)');
  await ask(db, `insert into t values ('x')`);
  const { copy } = sqliteEngine(at('x'), 'read');
  await db.transaction().execute(async (tx) => {
    await sql.raw(`insert into t values ('y')`).execute(tx);
    copy?.(at('copy'));
  });
  expect(await ask(open('copy', 'read'), 'select * from t')).toEqual([{ a: 'x' }]);
  expect(await ask(db, 'select * from t')).toEqual([{ a: 'x' }, { a: 'y' }]);
});
