import { describe, expect, it } from 'vitest';
import type { Scope, Token, User } from '../../keep/people/index.js';
import { type Caller, callerBySession, callerByToken, ownerOfHouse } from './caller.js';

const userWith = (role: User['role'], ...dossiers: string[]): User => ({
  name: 'berta',
  role,
  dossiers,
  disabled: false,
  made: '2026-03-01T09:00:00.000Z',
});
const tokenWith = (scope: Scope, ...dossiers: string[]): Token => ({
  id: 'abc',
  user: 'berta',
  label: 'table',
  scope,
  dossiers,
  made: '2026-03-01T09:00:00.000Z',
  expires: '2026-04-01T09:00:00.000Z',
  used: null,
});
const rights = (caller: Caller) => [caller.rightOn('korea'), caller.rightOn('sudan'), caller.onHouse];
const bySession = (user: User) => rights(callerBySession({ user, csrf: 'c', until: '' }));
const byToken = (user: User, token: Token) => rights(callerByToken({ user, token }));

describe('what a caller may do on korea, on sudan and in the house', () => {
  it('as the owner of the machine: everything', () =>
    expect(rights(ownerOfHouse('me', null))).toEqual(['edit', 'edit', 'edit']));
  it.each([
    [userWith('editor', '*'), ['edit', 'edit', 'edit']],
    [userWith('reader', '*'), ['read', 'read', 'read']],
    [userWith('editor', 'korea'), ['edit', 'none', 'read']],
    [userWith('reader', 'korea'), ['read', 'none', 'read']],
  ])('in a session of %j', (user, expected) => expect(bySession(user)).toEqual(expected));
  it.each([
    [userWith('editor', '*'), tokenWith('edit', '*'), ['edit', 'edit', 'edit']],
    [userWith('editor', '*'), tokenWith('read', '*'), ['read', 'read', 'read']],
    [userWith('editor', '*'), tokenWith('edit', 'korea'), ['edit', 'none', 'read']],
    [userWith('reader', 'korea'), tokenWith('edit', '*'), ['read', 'none', 'read']],
    [userWith('editor', 'sudan'), tokenWith('edit', 'korea'), ['none', 'none', 'read']],
    [userWith('editor', '*'), tokenWith('feed', 'korea'), ['read', 'none', 'none']],
  ])('of %j with %j: what both may', (user, token, expected) =>
    expect(byToken(user, token)).toEqual(expected),
  );
});
