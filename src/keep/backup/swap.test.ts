import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEachStore, type StoreDesk } from '../../../test/stores.js';
import { openAt } from '../store/open.js';
import { placeOf } from '../store/place.js';
import { asOneFile } from '../store/store.js';
import { clearDraft, draftOf } from './drafts.js';
import { isTaken, swap } from './swap.js';

const MOMENT = '2021-06-10T09:08:07.000Z';
const MARK = '0000000000ab';
const place = ({ where }: StoreDesk) => placeOf(where());

describeEachStore('the draft of a ledger', (desk) => {
  const makeDraft = async (by: string) => {
    const { store } = await openAt(draftOf(place(desk), MARK), {
      ...desk.where(),
      by,
      now: () => MOMENT,
      create: true,
    });
    await store.db.insertInto('outlet').values({ id: by, body: '{}' }).execute();
    if (desk.kind === 'sqlite') await asOneFile(store);
    await store.close();
  };
  const outlets = async () => {
    const { store } = await desk.open({ create: false });
    return (await store.db.selectFrom('outlet').select('id').execute()).map(({ id }) => id);
  };

  it('is no dossier before it has its place', async () => {
    await makeDraft('first');
    expect(await isTaken(place(desk))).toBe(false);
    await expect(desk.open({ create: false })).rejects.toMatchObject({ code: 'missing-dossier' });
  });

  it('takes its place, and what was there is kept', async () => {
    await makeDraft('first');
    expect(await swap(place(desk), draftOf(place(desk), MARK), MOMENT)).toBeNull();
    expect(await outlets()).toEqual(['first']);
    await makeDraft('second');
    const aside = await swap(place(desk), draftOf(place(desk), MARK), MOMENT);
    expect(aside).toMatch(/replaced[-_]20210610090807/);
    expect(await outlets()).toEqual(['second']);
    expect(await isTaken(place(desk))).toBe(true);
  });

  it('is cleared away where it was left', async () => {
    await makeDraft('first');
    await clearDraft(draftOf(place(desk), MARK));
    await makeDraft('second');
    await swap(place(desk), draftOf(place(desk), MARK), MOMENT);
    expect(await outlets()).toEqual(['second']);
  });
});

describeEachStore('a file with its write-ahead log', (desk) => {
  it.runIf(desk.kind === 'sqlite')('is set aside whole', async () => {
    const at = (end: string) => join(desk.where().home, `${desk.where().dossier}.dragoman${end}`);
    for (const end of ['', '-wal', '-shm']) writeFileSync(at(end), `old${end}`);
    writeFileSync(at(`.part-${MARK}`), 'new');
    const aside = (await swap(place(desk), draftOf(place(desk), MARK), MOMENT)) ?? '';
    expect(['', '-wal', '-shm'].map((end) => readFileSync(aside + end, 'utf8'))).toEqual([
      'old',
      'old-wal',
      'old-shm',
    ]);
    expect(readFileSync(at(''), 'utf8')).toBe('new');
    expect(existsSync(at('-wal'))).toBe(false);
  });

  it.runIf(desk.kind === 'sqlite')('stays where its draft is gone', async () => {
    await (await desk.open()).store.close();
    const late = swap(place(desk), draftOf(place(desk), MARK), MOMENT);
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await isTaken(place(desk))).toBe(true);
  });
});
