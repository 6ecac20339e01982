import { expect, it, vi } from 'vitest';
import { KEEPER, peopleDesk } from '../../../test/people-desk.js';
import { type Notes, notesFor } from './notes.js';
import { openPeople } from './people.js';
import { makeToken, tokenOf, tokensOf } from './token.js';

const { desk, now } = peopleDesk();

/** Notes that a token was used at a moment. */
const use = (notes: Notes, id: string, used: string): void =>
  notes.take(id, (tx) => tx.updateTable('token').set({ used }).where('id', '=', id).execute());

const madeToken = (user: string) =>
  makeToken(desk.people, KEEPER, {
    user,
    label: 'table',
    scope: 'read',
    dossiers: ['*'],
    expires: '2026-04-01T00:00:00.000Z',
  });

it('are written in one go, the last of each key', async () => {
  const [berta, carl] = [(await madeToken('berta')).token.id, (await madeToken('carl')).token.id];
  const write = vi.spyOn(desk.people, 'write');
  const notes = notesFor((work) => desk.people.write(work));
  use(notes, berta, '2026-03-01');
  use(notes, carl, '2026-03-02');
  use(notes, berta, '2026-03-03');
  expect(write).not.toHaveBeenCalled();
  await notes.written();
  expect(write).toHaveBeenCalledTimes(1);
  expect((await tokensOf(desk.people.db)).map(({ used }) => used)).toEqual(['2026-03-03', '2026-03-02']);
});

it('are written a moment later although nobody asks for it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const { id } = (await madeToken('carl')).token;
    use(desk.people.notes, id, '2026-03-04');
    expect((await tokensOf(desk.people.db))[0]?.used).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    await desk.people.notes.written();
    expect((await tokensOf(desk.people.db))[0]?.used).toBe('2026-03-04');
  } finally {
    vi.useRealTimers();
  }
});

it('are written before the file is closed', async () => {
  const { secret } = await madeToken('carl');
  const other = await openPeople(desk.home, now);
  await tokenOf(other, secret);
  await other.close();
  expect((await tokensOf(desk.people.db))[0]?.used).toBe(now());
});

it('that cannot be written do not keep later ones back', async () => {
  const { id } = (await madeToken('carl')).token;
  const { notes } = desk.people;
  notes.take('broken', async () => {
    throw new Error('the disk is full');
  });
  await expect(notes.written()).rejects.toThrow('the disk is full');
  use(notes, id, '2026-03-05');
  await notes.written();
  expect((await tokensOf(desk.people.db))[0]?.used).toBe('2026-03-05');
});
