import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { contactsAmong } from './contacts.js';

describeEachStore('contacts', (desk) => {
  it('are the encounters held of each pair, in the order of days, but for those that nobody has checked', async () => {
    const { store } = await codYears(await desk.open());
    const found = await contactsAmong(store, TODAY, {}, ['NOR', 'ISL', 'FIN']);
    expect(found.map(({ pair, first, last, slots }) => [pair.join(' '), first, last, slots.where])).toEqual([
      ['NOR ISL', '2019-03-02', '2019-03-02', 'Bergen'],
      ['NOR ISL', '2020-06-10', '2020-06-10', 'Geneva'],
      ['NOR FIN', '2022-05-05', '2022-05-05', 'Oslo'],
      ['NOR ISL', '2024-09-01', '2024-09-01', 'Turku'],
    ]);
    expect(await contactsAmong(store, TODAY, {}, ['NOR'])).toEqual([]);
  });
});
