import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { partyOf } from './party.js';

describeEachStore('a party', (desk) => {
  it('is a state with its people and what it promised itself', async () => {
    const { store } = await codYears(await desk.open());
    const found = await partyOf(store, TODAY, {}, 'ISL');
    expect(found.people).toEqual([{ ref: 'ISL:Einar Falk', entries: 3 }]);
    expect(found.encounters.map(({ first }) => first)).toEqual([
      '2019-03-02',
      '2020-06-10',
      '2023-05-01',
      '2024-09-01',
    ]);
    expect(found.promises.map(({ slots }) => slots.by.join(' ')).sort()).toEqual(['ISL', 'NOR ISL']);
    expect(found.tallies.filter(({ kind }) => kind === 'capability')).toHaveLength(2);
  });
  it('is a person with what it wanted', async () => {
    const { store } = await codYears(await desk.open());
    const found = await partyOf(store, TODAY, { from: '2022-01-01' }, 'ISL:Einar Falk');
    expect(found.people).toEqual([]);
    expect(found.encounters).toHaveLength(1);
    expect(found.positions).toHaveLength(1);
    expect((await partyOf(store, TODAY, { kinds: ['pause'] }, 'ISL')).encounters).toEqual([]);
  });
});
