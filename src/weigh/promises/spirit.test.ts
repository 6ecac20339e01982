import { describe, expect, it } from 'vitest';
import { promiseEntry, promiseTold as told } from '../../../test/told-promise.js';
import type { ItemOf } from '../../record/index.js';
import { type Stated, spiritBroken } from './spirit.js';
import { promiseStanding } from './standing.js';

const stated = (
  id: string,
  quote: string,
  state: string,
  day: string,
  slots: Partial<ItemOf<'commitment'>> = {},
): Stated => {
  const shared = { agreement: 'Oslo Accord', ...slots };
  const entry = promiseEntry(id, [
    told(`${id}-made`, '2031-01-01', shared, { quote }),
    told(`${id}-told`, day, { ...shared, state } as Partial<ItemOf<'commitment'>>, {
      quote: `${id} is ${state}`,
    }),
  ]);
  return { slots: entry.slots, standing: promiseStanding(entry, [], '2040-01-01') };
};
const DEED = 'Chad will open a liaison office';
const AIM = 'Chad promised to work towards lasting peace';

describe('spiritBroken', () => {
  const deed = stated('deed', DEED, 'fulfilled', '2031-03-01');
  const aim = stated('aim', AIM, 'reversed', '2032-01-01');

  it('sees a deed done and its aim broken, each on its words', () => {
    const found = spiritBroken(deed, [deed, aim]);
    expect(found?.aims).toEqual(['aim']);
    expect(found?.letter.map(({ quote }) => quote)).toEqual(['deed is fulfilled']);
    expect(found?.spirit.map(({ quote }) => quote)).toEqual(['aim is reversed']);
  });

  it.each<[string, Stated, Stated]>([
    ['the deed was taken back', stated('deed', DEED, 'reversed', '2031-03-01'), aim],
    ['the deed is itself an aim', stated('deed', AIM, 'fulfilled', '2031-03-01'), aim],
    ['the aim only stalls', deed, stated('aim', AIM, 'stalled', '2032-01-01')],
    ['the aim was broken before', deed, stated('aim', AIM, 'reversed', '2031-02-01')],
    ['the aim was broken a generation later', deed, stated('aim', AIM, 'reversed', '2036-04-01')],
    ['what is broken is a deed too', deed, stated('aim', DEED, 'reversed', '2032-01-01')],
    ['the aim is on another issue', deed, stated('aim', AIM, 'reversed', '2032-01-01', { issue: 'energy' })],
    ['the aim binds others', deed, stated('aim', AIM, 'reversed', '2032-01-01', { by: ['NOR'] })],
    [
      'the aim stands elsewhere',
      deed,
      stated('aim', AIM, 'reversed', '2032-01-01', { agreement: 'Bern Accord' }),
    ],
    ['no agreement is named', stated('deed', DEED, 'fulfilled', '2031-03-01', { agreement: null }), aim],
  ])('says nothing where %s', (_, one, other) => expect(spiritBroken(one, [one, other])).toBeNull());
});
