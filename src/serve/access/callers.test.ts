import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEEPER, PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import {
  changeUser,
  logIn,
  makeToken,
  openPeople,
  revokeToken,
  type Scope,
} from '../../keep/people/index.js';
import { type Callers, callersOf } from './callers.js';
import { ownerKey } from './owner-key.js';

const { desk, now, pass } = peopleDesk();
const owner = ownerKey('keeper');
let callers: Callers;
beforeEach(() => {
  callers = callersOf(desk.people, owner);
});
const session = async () =>
  (await logIn(desk.people, { name: 'berta', password: PASSWORD, address: '192.0.2.1' })).secret;
const token = (scope: Scope) =>
  makeToken(desk.people, KEEPER, {
    user: 'carl',
    label: 'x',
    scope,
    dossiers: ['*'],
    expires: '2026-03-01T10:00:00.000Z',
  });

describe('who calls', () => {
  it('is nobody who brings nothing, or what nobody knows', async () => {
    expect(await callers({ kind: 'none' })).toBeNull();
    expect(await callers({ kind: 'wrong' })).toBeNull();
    for (const kind of ['token', 'feed', 'session'] as const)
      expect(await callers({ kind, secret: 'x' })).toBeNull();
  });
  it('is the owner, with the word for changes where a cookie speaks', async () => {
    const byToken = await callers({ kind: 'token', secret: owner.token });
    expect(byToken).toMatchObject({ caller: { name: 'keeper', via: 'house', csrf: null }, feedsOnly: false });
    expect(await callers({ kind: 'session', secret: owner.cookie })).toMatchObject({
      caller: { csrf: owner.csrf },
    });
    for (const kind of ['feed', 'session'] as const)
      expect(await callers({ kind, secret: owner.token })).toBeNull();
    expect(await callers({ kind: 'token', secret: owner.cookie })).toBeNull();
    expect(await callersOf(desk.people, null)({ kind: 'token', secret: owner.token })).toBeNull();
  });
  it('is a user by session, until it is closed elsewhere', async () => {
    const secret = await session();
    for (let i = 0; i < 3; i++)
      expect(await callers({ kind: 'session', secret })).toMatchObject({
        caller: { name: 'berta', via: 'session' },
      });
    expect(await callers({ kind: 'token', secret })).toBeNull();
    const other = await openPeople(desk.home, now);
    await changeUser(other, KEEPER, 'berta', { disabled: true });
    await other.close();
    expect(await callers({ kind: 'session', secret })).toBeNull();
  });
  it('is looked up once for calls that come together, and anew for one that comes after a change', async () => {
    const secret = await session();
    await callers({ kind: 'session', secret });
    pass(120_000);
    const noted = vi.spyOn(desk.people.notes, 'take');
    const calls = Array.from({ length: 20 }, () => callers({ kind: 'session', secret }));
    expect(new Set(await Promise.all(calls)).size).toBe(1);
    expect(noted).toHaveBeenCalledTimes(1);
    const under = callers({ kind: 'session', secret });
    const change = changeUser(desk.people, KEEPER, 'berta', { disabled: true });
    await Promise.all([under, change]);
    expect(await callers({ kind: 'session', secret })).toBeNull();
  });
  it('is still known to use a session that is used all the time', async () => {
    const secret = await session();
    for (let i = 0; i < 100; i++) {
      pass(20 * 60_000);
      expect(await callers({ kind: 'session', secret })).not.toBeNull();
      await desk.people.notes.written();
    }
  });
  it('is a program by token, until it is revoked or ends', async () => {
    const { secret, token: made } = await token('read');
    expect(await callers({ kind: 'token', secret })).toMatchObject({
      caller: { name: 'carl', via: 'token' },
      feedsOnly: false,
    });
    await revokeToken(desk.people, KEEPER, made.id);
    expect(await callers({ kind: 'token', secret })).toBeNull();
    const second = await token('read');
    expect(await callers({ kind: 'token', secret: second.secret })).not.toBeNull();
    pass(3_600_000);
    expect(await callers({ kind: 'token', secret: second.secret })).toBeNull();
  });
  it('is a feed reader with a token for feeds alone', async () => {
    const feed = await token('feed');
    expect(await callers({ kind: 'feed', secret: feed.secret })).toMatchObject({ feedsOnly: true });
    expect(await callers({ kind: 'token', secret: feed.secret })).toMatchObject({ feedsOnly: true });
    expect(await callers({ kind: 'feed', secret: (await token('edit')).secret })).toBeNull();
  });
});
