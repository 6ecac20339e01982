import { expect, it } from 'vitest';
import { checkUserName, grantsFrom, holds, missingUser } from './user.js';

it.each(['berta', 'a', 'b.2-c_d', `a${'b'.repeat(39)}`])('%s may be a user', (name) =>
  expect(() => checkUserName(name)).not.toThrow(),
);
it.each(['', 'Berta', '2nd', 'ber ta', 'b\r\nx: y', 'bé', '../b', `a${'b'.repeat(40)}`, 'b\0'])(
  '%j may be none',
  (name) => expect(() => checkUserName(name)).toThrow(/cannot be the name of a user; take at most 40/),
);

it('brings grants into one form', () => {
  expect(grantsFrom(['sudan', 'korea', 'sudan'])).toEqual(['korea', 'sudan']);
  expect(grantsFrom(['korea', '*'])).toEqual(['*']);
  expect(() => grantsFrom(['Korea!'])).toThrow('"Korea!" cannot be the name of a dossier');
});

it('knows which dossiers grants hold', () => {
  expect(holds(['*'], 'korea')).toBe(true);
  expect(holds(['korea'], 'korea')).toBe(true);
  expect(holds(['korea'], 'sudan')).toBe(false);
});

it('says who is not there', () => expect(missingUser('zoe').message).toContain('no user "zoe"'));
