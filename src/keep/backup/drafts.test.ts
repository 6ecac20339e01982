import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeEachStore, type StoreDesk } from '../../../test/stores.js';
import { openAt } from '../store/open.js';
import { type Place, placeOf } from '../store/place.js';
import { clearDraft, clearEarlier, draftOf, markAt } from './drafts.js';
import { isTaken } from './swap.js';

const MOMENT = '2021-06-10T09:08:07.000Z';
const LATER = '2021-06-10T09:08:08.000Z';

describe('the mark of a draft', () => {
  it('is another one each time, and grows', () => {
    const marks = [MOMENT, MOMENT, LATER].map(markAt);
    expect(new Set(marks).size).toBe(3);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{12}$/);
    expect((marks[0] ?? '') < (marks[2] ?? '')).toBe(true);
  });
});

describeEachStore('drafts of ledgers', (desk) => {
  const make = async (draft: Place): Promise<Place> => {
    const options = { ...desk.where(), by: 'anna', now: () => MOMENT, create: true };
    await (await openAt(draft, options)).store.close();
    return draft;
  };
  const place = ({ where }: StoreDesk) => placeOf(where());

  it('are taken away one by one', async () => {
    const [one, other] = [draftOf(place(desk), markAt(MOMENT)), draftOf(place(desk), markAt(LATER))];
    await make(one);
    await make(other);
    await clearDraft(one);
    expect([await isTaken(one), await isTaken(other)]).toEqual([false, true]);
    await clearDraft(other);
  });

  it('go where they were begun before the one that took the place', async () => {
    const marks = [markAt(MOMENT), markAt(LATER), markAt('2021-06-10T09:08:09.000Z')] as const;
    const drafts = marks.map((mark) => draftOf(place(desk), mark));
    for (const draft of drafts) await make(draft);
    await clearEarlier(place(desk), marks[1]);
    expect(await Promise.all(drafts.map(isTaken))).toEqual([false, true, true]);
    for (const draft of drafts) await clearDraft(draft);
  });

  it.runIf(desk.kind === 'sqlite')('leave other files alone', async () => {
    const { home, dossier } = desk.where();
    const kept = [`${dossier}.dragoman.part-mine`, `other-${dossier}.dragoman.part-00000000abcd`];
    for (const name of kept) writeFileSync(join(home, name), '');
    await clearEarlier(place(desk), markAt(MOMENT));
    expect(kept.map((name) => existsSync(join(home, name)))).toEqual([true, true]);
  });
});
