import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { agreementsOf, promisesOf } from './agreements.js';

describeEachStore('agreements', (desk) => {
  it('have their place, their parties and the states of their promises', async () => {
    const { store } = await codYears(await desk.open());
    expect(await agreementsOf(store, TODAY)).toMatchObject([
      {
        name: 'Geneva plan',
        day: '2020-06-10',
        where: 'Geneva',
        parties: expect.arrayContaining(['NOR:Ingrid Solheim', 'ISL:Einar Falk']),
        promises: 3,
        verified: 2,
        states: { reversed: 1, fulfilled: 1 },
      },
    ]);
    expect(await agreementsOf(store, { known: '2020-01-01', seq: null })).toEqual([]);
  });
  it('have their promises in the order of their rows, as people count', async () => {
    const { store } = await codYears(await desk.open());
    const promises = await promisesOf(store, TODAY, ['Geneva plan']);
    expect(promises.map(({ reports }) => reports[0]?.document.row?.id)).toEqual([
      'geneva-1',
      'geneva-2',
      'geneva-10',
    ]);
    expect(await promisesOf(store, TODAY, [])).toEqual([]);
  });
});
