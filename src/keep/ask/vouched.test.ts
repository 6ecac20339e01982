import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { statesInSight } from './filter.js';
import { isVouched } from './vouched.js';

describeEachStore('an entry is vouched for', (desk) => {
  it('by a row that was checked, not by one that was not', async () => {
    const { store } = await codYears(await desk.open());
    const rows = await statesInSight(store.db, TODAY, { kinds: ['encounter'] })
      .select(['first_day'])
      .where((eb) => eb.not(isVouched(TODAY)(eb)))
      .execute();
    expect(rows.map(({ first_day }) => first_day)).toEqual(['2023-05-01']);
  });
});
