import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Entry, Slots } from '../../record/index.js';
import { entryDate, factDate } from './entry-date.js';

const talks = sampleEntry('e-talks');
const withSlots = (entry: Entry, slots: object): Entry => ({
  ...entry,
  slots: { ...entry.slots, ...slots } as Slots,
});

describe('the date of an entry', () => {
  it.each([
    ['e-talks', '2021', '12–13 May'],
    ['e-next', '2022', 'about June'],
    ['e-frigates', '2021', 'since June'],
    ['e-friends', '2021', 'in 2021'],
    ['e-silence', '2021', 'since June'],
    ['e-promise', '2021', 'said 14 May'],
    ['e-lesson', '2021', 'said 30 December'],
  ])('of %s stands in %s as %s', (id, year, day) =>
    expect(entryDate(sampleEntry(id))).toEqual({ year, day }),
  );
  it('has no year where no day is told', () =>
    expect(entryDate({ ...withSlots(talks, { when: null }), first: null, last: null })).toEqual({
      year: null,
      day: 'day not told',
    }));
  it('keeps a year that is not the one of its margin', () =>
    expect(
      entryDate({ ...withSlots(talks, { when: '2020-12-30/2021-01-02' }), first: '2020-12-30' }).day,
    ).toBe('30 December 2020 – 2 January 2021'));
});

describe('the day of a fact', () => {
  const pause = (from: string | null, to: string | null) =>
    factDate({ kind: 'pause', parties: ['NOR'], from, to });
  it('of a pause is a stretch', () =>
    expect([pause('2020', '2021'), pause('2020-05', null), pause(null, '2021'), pause(null, null)]).toEqual([
      '2020–2021',
      'since May 2020',
      'until 2021',
      null,
    ]));
  it('of what is planned lies somewhere in its window', () =>
    expect(factDate({ ...sampleEntry('e-next').slots, when: '2022-05-01/2022-06-30' } as Slots)).toBe(
      'between 1 May and 30 June 2022',
    ));
  it('is nothing that a wish has', () => expect(factDate(sampleEntry('e-wish').slots)).toBeNull());
});
