import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import type { Ledger } from '../ledger.js';
import { TODAY, type View } from '../view.js';
import { statesInSight } from './filter.js';
import { timeline } from './timeline.js';
import { isVouched } from './vouched.js';

const unvouched = async ({ store }: Ledger, view: View = TODAY): Promise<readonly (string | null)[]> => {
  const rows = await statesInSight(store.db, view, { kinds: ['encounter'] })
    .select(['first_day'])
    .where((eb) => eb.not(isVouched(view)(eb)))
    .execute();
  return rows.map(({ first_day }) => first_day);
};

/** The item of the meeting that only a row tells that nobody has checked. */
async function doubted({ store }: Ledger): Promise<string> {
  const { rows } = await timeline(store.db, TODAY, { kinds: ['encounter'] }, { limit: 100 });
  const item = rows.find(({ first }) => first === '2023-05-01')?.reports[0]?.item.id;
  if (item === undefined) throw new Error('there is no such meeting');
  return item;
}

describeEachStore('an entry is vouched for', (desk) => {
  it('by a row that was checked, not by one that was not', async () =>
    expect(await unvouched(await codYears(await desk.open()))).toEqual(['2023-05-01']));

  it('by what a person accepted, until that is undone or rejected', async () => {
    const ledger = await codYears(await desk.open());
    const item = await doubted(ledger);
    const accepted = await decide(ledger, { kind: 'accept', item });
    expect(await unvouched(ledger)).toEqual([]);
    expect(await unvouched(ledger, { ...TODAY, seq: accepted.seq - 1 })).toEqual(['2023-05-01']);
    await decide(ledger, { kind: 'undo', event: accepted.seq });
    expect(await unvouched(ledger)).toEqual(['2023-05-01']);
  });

  it('by what a person corrected', async () => {
    const ledger = await codYears(await desk.open());
    await decide(ledger, { kind: 'correct', item: await doubted(ledger), slots: { where: 'Bergen' } });
    expect(await unvouched(ledger)).toEqual([]);
  });
});
