import { expect, it } from 'vitest';
import { KEEPER, PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import { AUDIT_KINDS, auditOf, forgetOld, note } from './audit.js';
import { logIn } from './log-in.js';

const { desk, at, now } = peopleDesk();

it('tells what happened, the newest first, by whom and from where', async () => {
  await logIn(desk.people, { name: 'berta', password: PASSWORD, address: '192.0.2.1' });
  expect(await auditOf(desk.people.db, { limit: 2 })).toEqual([
    {
      seq: 3,
      at: now(),
      by: 'berta',
      what: 'session.opened',
      about: 'berta',
      address: '192.0.2.1',
      note: null,
    },
    {
      seq: 2,
      at: now(),
      by: 'keeper',
      what: 'user.added',
      about: 'carl',
      address: null,
      note: 'reader of korea',
    },
  ]);
  expect(await auditOf(desk.people.db, { about: 'carl', limit: 9 })).toHaveLength(1);
});

it('forgets failed log-ins after a quarter of a year, and nothing else', async () => {
  for (const what of AUDIT_KINDS) await desk.people.write((tx) => note(tx, now(), KEEPER, what, 'berta'));
  at('2026-05-30T00:00:00.000Z');
  await forgetOld(desk.people);
  expect(await auditOf(desk.people.db, { about: 'berta', limit: 99 })).toHaveLength(AUDIT_KINDS.length + 1);
  at('2026-05-31T00:00:00.000Z');
  await forgetOld(desk.people);
  const left = (await auditOf(desk.people.db, { about: 'berta', limit: 99 })).map(({ what }) => what);
  expect(left).toHaveLength(AUDIT_KINDS.length - 1);
  expect(left.filter((what) => what.startsWith('log-in.'))).toEqual([]);
});
