import { describe, expect, it } from 'vitest';
import { measurePage, tooWide } from '../../../test/measure-page.js';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Entry } from '../../record/index.js';
import { tempoOf } from '../../weigh/index.js';
import { renderTempo } from './tempo.js';

const test = (id: string, when: string | null, verified = true) =>
  toldEntry(id, { kind: 'capability', actor: 'ISL', change: 'test', system: 'missile', when }, { verified });
const talk = (id: string, when: string) =>
  meeting(id, ['ISL', 'NOR'], when, { level: 'officials', where: 'Oslo' });
const entries = [
  test('a', '2019-05-04'),
  test('b', '2022-01-05'),
  test('vague', '2020-04'),
  test('some day', null),
  test('row', '2021-01-01', false),
  talk('c', '2018-02-01'),
  talk('d', '2020-09-01'),
];
const page = (of: readonly Entry[], width = 80, strangers: string[] = []) => {
  const options = { knownUntil: '2023-01-01', window: 30, parties: ['NOR', 'ISL'], chosen: strangers };
  return renderTempo(
    { ...measurePage(of, { strangers }), tempo: tempoOf(of, options) },
    { width, colour: false },
  );
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the page on tempo', () => {
  it('counts tests and talks, and says what is left out', () => {
    const text = flat(page(entries));
    expect(text).toContain('tests 3 occasions: 3 missile');
    expect(text).toContain('talks 2 with others');
    expect(text).toContain('left out 1 told by rows that nobody has checked');
    expect(text).toContain('1 without a day; of the comparison, 1 whose day is not known to within 7 days');
  });
  it('draws the years', () => expect(page(entries)).toMatch(/2018 │ ○ 1 .*│\n2019 │ .*│ ▪ 1/));
  it('tells the longest times without a test, and the talks in them', () => {
    expect(flat(page(entries))).toContain(
      '30 April 2020 – 5 January 2022 (20 months): 1 talk in it, the last: 1 September 2020: Iceland and Norway: met, Oslo',
    );
    expect(flat(page(entries))).toContain('since 5 January 2022 (11 months): no talk is known in it');
  });
  it('says plainly where there is too little', () =>
    expect(flat(page(entries))).toContain(
      'That cannot be told yet: 2 talks and 2 tests bear a day known to within 7 days; it takes 3 talks at least',
    ));
  it('fits narrow terminals', () =>
    expect([80, 40].flatMap((width) => tooWide(page(entries, width), width))).toEqual([]));
});

describe('the page on tempo says what is missing', () => {
  it('where there are no tests', () => {
    expect(flat(page([talk('c', '2018-02-01')]))).toContain(
      'No test and no move apart is told of in this dossier, so that there is no tempo to compare its 1 talk with',
    );
    expect(flat(page([], 80, ['FIN']))).toContain(
      'No test and no move apart by who was asked for is told of',
    );
  });
  it('where there are no tests but moves apart', () => {
    const apart = toldEntry('raid', {
      kind: 'alignment',
      parties: ['ISL', 'NOR'],
      direction: 'apart',
      when: '2019-01-01',
    });
    const text = flat(page([apart, talk('c', '2018-02-01')]));
    expect(text).toContain(
      'moves apart 1 between it and others, the last: 1 January 2019: Iceland and Norway: moved apart',
    );
    expect(text).toContain('Do moves apart fall while talks go on?');
    expect(text).toContain('That cannot be told yet: 1 talk and 1 move apart bear a day');
    expect(text).not.toMatch(/0 of 0|│/);
  });
  it('where years on end are empty: they are left out of the bars', () => {
    const text = page([test('a', '2019-05-04'), test('b', '2019-08-04'), talk('c', '1990-02-01')]);
    expect(text).toMatch(/1990 │.*\n2019 │/);
  });
  it('where there are no talks, or nothing bears a day', () => {
    expect(flat(page([test('a', '2019-05-04')]))).toContain(
      'That cannot be asked: no talk of Iceland bears a day.',
    );
    expect(flat(page([test('a', null), talk('c', '2018-02-01')]))).toContain(
      'no test of Iceland bears a day',
    );
  });
});
