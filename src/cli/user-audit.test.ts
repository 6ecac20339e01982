import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { standardInput } from '../../test/standard-input.js';
import { AUDIT_KINDS, openPeople } from '../keep/people/index.js';
import { userVerb } from './user.js';

const { run, at } = ledgerDesk();
const send = standardInput();
const user = (...args: string[]) => run(userVerb(), ...args);

it('tells what happened to people, the newest first', async () => {
  send('seven herons over the quay');
  await user('add', 'carl');
  await user('change', 'carl', '--disable');
  await user('remove', 'carl');
  const lines = (await user('audit', 'carl')).stdout.split('\n');
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}berta removed the user carl$/);
  expect(lines[1]).toContain('berta changed the user carl (disabled)');
  expect(lines[2]).toContain('berta added the user carl (reader of *)');
  expect((await user('audit', '--json', '--limit', '1')).stdout).toContain('"what":"user.removed"');
  expect((await user('audit', 'zoe')).stdout).toBe('');
});

it('has a sentence for all that may happen, with where it came from', async () => {
  const people = await openPeople(at(''), () => new Date().toISOString());
  const rows = AUDIT_KINDS.map((what) => ({
    at: people.now(),
    by: 'carl',
    what,
    about: 'carl',
    address: '192.0.2.1',
    note: null,
  }));
  await people.write((tx) => tx.insertInto('audit').values(rows).execute());
  await people.close();
  const lines = (await user('audit')).stdout.trim().split('\n');
  expect(lines).toHaveLength(AUDIT_KINDS.length);
  for (const line of lines) expect(line).toMatch(/^[\d-]{10} [\d:]{8} {2}.*carl.* from 192\.0\.2\.1$/);
  expect(lines.join()).toContain('a log-in as carl failed from 192.0.2.1');
});

it('refuses a page of nothing', () =>
  expect(user('audit', '--limit', '0')).rejects.toThrow('A limit is a whole number'));
