import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { dayNumber } from '../days.js';
import { movesApart, talksOf, testersIn, testsOf } from './series.js';

const test = (id: string, actor: string | string[], when: string | null, verified = true) =>
  toldEntry(id, { kind: 'capability', actor, change: 'test', system: 'missile', when }, { verified });
const entries = [
  test('late', 'PRK', '2017-07-04'),
  test('month', 'PRK', '2016-04'),
  test('early', ['PRK'], '2016-01-06'),
  test('undated', 'PRK', null),
  test('row', 'PRK', '2016-02-01', false),
  test('other', 'KOR', '2016-02-01'),
  toldEntry('drill', {
    kind: 'capability',
    actor: 'PRK',
    change: 'deploy',
    system: 'conventional',
    when: '2016-03-01',
  }),
  meeting('talk', ['PRK:Kim Jong Un', 'CHN', 'CHN:Xi Jinping'], '2018-03-26', { level: 'leaders' }),
  meeting('planned', ['PRK', 'USA'], '2018-06-12', { status: 'planned' }),
  meeting('at home', ['PRK', 'PRK:Kim Jong Un'], '2018-01-01'),
  toldEntry('break', { kind: 'alignment', parties: ['PRK', 'MYS'], direction: 'apart', when: '2017-03-06' }),
  toldEntry('aid', { kind: 'alignment', parties: ['PRK', 'CHN'], direction: 'closer', when: '2017-03-06' }),
];

describe('the tests of a side', () => {
  it('stand in the order of days; what bears no day or was not checked stands apart', () => {
    const { dated, undated, unverified } = testsOf(entries, 'PRK');
    expect(dated.map(({ entry, isExact }) => [entry, isExact])).toEqual([
      ['early', true],
      ['month', false],
      ['late', true],
    ]);
    expect(dated[0]).toMatchObject({ first: dayNumber('2016-01-06'), system: 'missile' });
    expect([undated, unverified]).toEqual([['undated'], ['row']]);
  });
  it('are those of the sides that test most', () => expect(testersIn(entries)).toEqual(['PRK', 'KOR']));
});

describe('its talks', () => {
  it('are encounters that were held with others', () =>
    expect(talksOf(entries, 'PRK').dated).toMatchObject([
      { entry: 'talk', level: 'leaders', with: ['CHN'] },
    ]));
});

describe('its moves apart', () => {
  it('are alignments of that direction', () =>
    expect(movesApart(entries, 'PRK').dated.map(({ entry }) => entry)).toEqual(['break']));
});
