import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { subjectsInSight } from './subjects.js';

describeEachStore('what can be asked for by name', (desk) => {
  it('are parties with their entries, agreements and encounters', async () => {
    const { store } = await codYears(await desk.open());
    const { parties, agreements, encounters } = await subjectsInSight(store, TODAY);
    expect(parties.map(({ ref, entries }) => `${ref} ${entries}`)).toEqual([
      'ISL 11',
      'NOR 9',
      'ISL:Einar Falk 3',
      'NOR:Ingrid Solheim 3',
      'FIN 2',
      'FIN:Aino Laine 1',
    ]);
    expect(agreements.map(({ name }) => name)).toEqual(['Geneva plan']);
    expect(encounters.map(({ first, slots }) => [first, slots.where])).toEqual([
      ['2019-03-02', 'Bergen'],
      ['2020-06-10', 'Geneva'],
      ['2022-05-05', 'Oslo'],
      ['2023-05-01', 'Oslo'],
      ['2024-09-01', 'Turku'],
    ]);
  });
});
