import { describe, expect, it } from 'vitest';
import { gazetteer } from './gazetteer.js';
import type { Holding, Person } from './office-holders.js';
import { famous, known, titled } from './short-names.js';

const held = (from: string, to: string, more: Partial<Holding> = {}): Holding => ({
  ...{ side: 'NOR', office: 'president', leads: true, level: 'leader', from, to },
  ...more,
});
const person = (name: string, ...holdings: Holding[]): Person => ({ name, short: ['deka'], holdings });
/** A gazetteer in which all people are called Deka. */
const with_ = (...people: Person[]) => ({ ...gazetteer(), byShort: new Map([['deka', people]]) });

const old = person('Old Deka', held('1980', '1990'));
const later = person('Later Deka', held('1995', '2005'));
const envoy = person(
  'Envoy Deka',
  held('2001', '', { office: 'envoy', leads: false, level: 'official', side: 'SUD' }),
);

describe('titled', () => {
  it.each<[string, Person[], string | null, string | null, string | null, string | undefined]>([
    ['the only one', [old], 'president', null, '2020-01-01', 'Old Deka'],
    ['the one in office', [old, later], 'president', null, '2000-01-01', 'Later Deka'],
    ['the one whose office ended last', [old, later], 'president', null, '2020-01-01', 'Later Deka'],
    ['nobody of several out of office without a title', [old, later], null, 'NOR', '2020-01-01', undefined],
    ['nobody of several without a day', [old, later], 'president', null, null, undefined],
    ['of that side', [later, envoy], null, 'SUD', '2003-01-01', 'Envoy Deka'],
    ['the leader among those in office', [later, envoy], null, null, '2003-01-01', 'Later Deka'],
    ['nobody before the first took office', [old], 'president', null, '1970-01-01', undefined],
    ['nobody of another office', [old], 'monarch', null, '1985-01-01', undefined],
  ])('%s', (_, people, title, side, day, name) =>
    expect(titled(with_(...people), 'deka', title, side, day)?.name).toBe(name),
  );
  it('is null for two who lead on one day', () => {
    const rival = person('Rival Deka', held('1999', '', { side: 'SUD' }));
    expect(titled(with_(later, rival), 'deka', 'president', null, '2003-01-01')).toBeNull();
    expect(titled(with_(later, rival), 'deka', 'president', 'SUD', '2003-01-01')?.name).toBe('Rival Deka');
  });
});

describe('famous', () => {
  it.each<[string, Person[], string | null, string | undefined]>([
    ['a leader', [later], '2003-01-01', 'Later Deka'],
    ['a leader of the past', [later], '2020-01-01', 'Later Deka'],
    ['no leader to come', [later], '1990-01-01', undefined],
    ['no mere envoy', [envoy], '2003-01-01', undefined],
    ['the leader and not the envoy', [later, envoy], '2003-01-01', 'Later Deka'],
    ['of two leaders the one in office', [old, later], '2003-01-01', 'Later Deka'],
    ['of two leaders of the past nobody', [old, later], '2020-01-01', undefined],
  ])('%s', (_, people, day, name) => expect(famous(with_(...people), 'deka', day)?.name).toBe(name));

  it.each([
    ['maduro', '2018-07-01', 'VEN:Nicolas Maduro'],
    ['abiy', '2020-07-01', 'ETH:Abiy Ahmed'],
    ['may', '2018-07-01', undefined],
    ['khan', '2020-07-01', undefined],
    ['nobody', '2020-07-01', undefined],
  ])('%s on %s', (key, day, ref) => expect(famous(gazetteer(), key, day)?.ref).toBe(ref));
});

describe('known', () => {
  it('gives the office of the day', () =>
    expect(known(later, '2003-01-01')).toEqual({
      ...{ ref: 'NOR:Later Deka', name: 'Later Deka', level: 'leader', office: 'president', keys: ['deka'] },
    }));
  it('gives no rank before the first office', () =>
    expect(known(later, '1990-01-01')).toMatchObject({
      ref: 'NOR:Later Deka',
      level: 'unknown',
      office: null,
    }));
});
