import { describe, expect, it } from 'vitest';
import { promiseEntry, promiseTold as told, unchecked } from '../../../test/told-promise.js';
import type { ItemOf } from '../../record/index.js';
import { promiseRecord } from './record.js';

const promise = (id: string, slots: Partial<ItemOf<'commitment'>>, state?: ItemOf<'commitment'>['state']) =>
  promiseEntry(id, [
    told(`${id}-made`, '2031-01-01', slots, { quote: 'Chad will close the mine' }),
    ...(state ? [told(`${id}-told`, '2032-01-01', { ...slots, state })] : []),
  ]);

describe('promiseRecord', () => {
  it('weighs what is known of a side by how central it is, and counts the rest as unknown', () => {
    const central = Array.from({ length: 20 }, (_, i) => promise(`m${i}`, { issue: 'missiles' }));
    const { promises, sides } = promiseRecord(
      [
        ...central.slice(1),
        promise('kept', { issue: 'missiles' }, 'fulfilled'),
        promise('broken', { issue: 'energy', by: ['TCD', 'NOR'] }, 'reversed'),
      ],
      '2035-01-01',
    );
    expect(promises.find(({ entry }) => entry === 'broken')?.weight).toBe(0.1);
    expect(sides).toEqual([
      { side: 'TCD', promises: 21, known: 2, kept: expect.closeTo(1 / 1.1, 6) },
      { side: 'NOR', promises: 1, known: 1, kept: 0 },
    ]);
  });

  it('gives no share where nothing is known', () =>
    expect(promiseRecord([promise('a', {})], '2035-01-01').sides).toEqual([
      { side: 'TCD', promises: 1, known: 0, kept: null },
    ]));

  it('leaves out what nobody has checked, what is no promise and what was not known', () => {
    const row = promiseEntry('row', [told('row', '2031-01-01', {}, unchecked('row'))]);
    expect(promiseRecord([row], '2035-01-01')).toMatchObject({ promises: [], leftOut: ['row'] });
    expect(promiseRecord([promise('a', {})], '2030-01-01')).toMatchObject({
      promises: [],
      sides: [],
      issues: [],
    });
  });

  it('sees a spirit that is broken', () => {
    const shared = { agreement: 'Oslo Accord' };
    const aim = promiseEntry('aim', [
      told('aim', '2031-01-01', shared, { quote: 'Chad promised to work towards peace' }),
      told('aim-told', '2033-01-01', { ...shared, state: 'reversed' }),
    ]);
    const { promises } = promiseRecord([promise('deed', shared, 'fulfilled'), aim], '2035-01-01');
    expect(promises.map(({ entry, spirit }) => [entry, spirit?.aims])).toEqual([
      ['deed', ['aim']],
      ['aim', undefined],
    ]);
  });
});
