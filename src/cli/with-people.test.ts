import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { withPeople } from './with-people.js';

ledgerDesk();

it('works as whoever sits at the machine, and closes the file whatever happens', async () => {
  const seen = await withPeople(async (people, actor) => ({ people, actor }));
  expect(seen.actor).toEqual({ by: 'berta', address: null });
  await expect(seen.people.version()).rejects.toThrow();
  await expect(withPeople(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
