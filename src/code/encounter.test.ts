import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

const met = (text: string, given = {}) =>
  read('encounter', text, given).map((e) => ({
    parties: e.parties,
    status: e.status,
    when: e.when,
    where: e.where,
  }));

describe('encounters', () => {
  it('reads a meeting with day and place', () =>
    expect(met('Donald Trump met Kim Jong Un in Singapore on June 12, 2018.')).toEqual([
      {
        parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'],
        status: 'held',
        when: '2018-06-12',
        where: 'Singapore',
      },
    ]));
  it('reads talks between two sides', () =>
    expect(met('The talks between Serbia and Kosovo in Brussels ended in May 2013.')[0]).toMatchObject({
      parties: ['SRB', 'XKX'],
      when: '2013-05',
      where: 'Brussels',
    }));
  it.each([
    ['Japan and Peru will hold talks next week.', 'planned'],
    ['Japan proposed talks with Peru.', 'proposed'],
    ['Japan cancelled its talks with Peru.', 'cancelled'],
    ['Japan held talks with Peru.', 'held'],
  ])('%s', (text, status) => expect(met(text)[0]).toMatchObject({ parties: ['JPN', 'PER'], status }));

  it('knows what came of it', () =>
    expect(read('encounter', 'The talks between Chad and Sudan ended without agreement.')[0]?.outcome).toBe(
      'none',
    ));
  it('folds "the meeting" into the meeting', () => {
    const found = read(
      'encounter',
      'Donald Trump met Kim Jong Un in Singapore on June 12, 2018. The meeting lasted four hours.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(2);
  });
  it('hears everybody in a list of people with their states', () =>
    expect(
      met('Emmanuel Macron met Klaus Iohannis of Romania and Rumen Radev of Bulgaria.')[0]?.parties,
    ).toEqual(['FRA:Emmanuel Macron', 'ROU:Klaus Iohannis', 'BGR:Rumen Radev']));
  it.each(['Macron called Putin a liar.', 'Macron called Russia a grave threat.'])(
    'takes no name-calling for a call: %s',
    (text) => expect(met(text)).toEqual([]),
  );
  it('takes several days in a row as one stay', () =>
    expect(met('Modi met Macron in Paris on May 3 and May 4, 2018.')[0]?.when).toBe('2018-05-03/2018-05-04'));
  it('takes no refusal for a meeting', () => expect(met('Japan rejected any talks with Peru.')).toEqual([]));
  it('needs two sides', () => expect(met('The talks were long.')).toEqual([]));
});
