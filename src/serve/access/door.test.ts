import { describe, expect, it } from 'vitest';
import { KEEPER, peopleDesk } from '../../../test/people-desk.js';
import { changeUser } from '../../keep/people/index.js';
import { doorOf } from './door.js';

const { desk } = peopleDesk();
const make = (told: { host?: string; isBehindTls?: boolean; usersOnly?: boolean } = {}) =>
  doorOf({
    people: desk.people,
    host: '127.0.0.1',
    names: [],
    isBehindTls: false,
    usersOnly: false,
    owner: 'keeper',
    ...told,
  });
const empty = async () => {
  for (const name of ['berta', 'carl']) await changeUser(desk.people, KEEPER, name, { disabled: true });
};

describe('a door', () => {
  it('opens for the owner on loopback, also where there are users', async () => {
    expect((await make()).owner).toMatchObject({ name: 'keeper' });
    await empty();
    expect((await make({ host: '::1' })).owner?.token).toMatch(/^[\w-]{43}$/);
  });
  it.each([{ host: '0.0.0.0' }, { host: '192.0.2.1' }, { isBehindTls: true }, { usersOnly: true }])(
    'opens for users alone with %j, and not at all without any',
    async (told) => {
      expect((await make(told)).owner).toBeNull();
      await empty();
      await expect(make(told)).rejects.toMatchObject({
        name: 'Failure',
        code: 'no-users',
        message: expect.stringMatching(/^Nobody could come in at "[^"]+": .*dragoman user add NAME"\.$/),
      });
    },
  );
});
