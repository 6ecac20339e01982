import { describe, expect, it } from 'vitest';
import { named } from '../../test/named.js';
import { analyze } from './analyze.js';

type Case = [published: string | null, text: string, expected: string[]];
const table = (cases: Case[]) =>
  it.each(cases)('%s %s', (published, text, expected) => expect(named(text, published)).toEqual(expected));

describe('names with a title', () => {
  table([
    ['2022-10-01', 'Prime Minister Pashinyan left.', ['Prime Minister Pashinyan = ARM:Nikol Pashinyan']],
    ['2020-10-01', 'Prime Minister Khan left.', ['Prime Minister Khan = PAK:Imran Khan']],
    ['1986-10-01', 'Foreign Minister Khan left.', ['Foreign Minister Khan = PAK:Sahibzada Yaqub Khan']],
    ['2018-07-01', 'Colombian envoy Ana Perez left.', ['Colombian envoy Ana Perez = COL:Ana Perez']],
    [
      '2018-07-01',
      'Special envoy for Libya Ghassan Salame left.',
      ['Special envoy for Libya Ghassan Salame = IGO:United Nations'],
    ],
    ['2018-07-01', 'President Kiir of South Sudan left.', ['President Kiir of South Sudan = SSD:Salva Kiir']],
    [
      '2018-07-01',
      'Sudanese rebel leader Osman Deka left.',
      ['Sudanese rebel leader Osman Deka = NSA:Osman Deka'],
    ],
    [
      '2018-07-01',
      'African Union envoy Olusegun Obasanjo left.',
      ['African Union envoy Olusegun Obasanjo = IGO:African Union'],
    ],
  ]);
});

describe('names without a title', () => {
  table([
    ['2018-07-01', 'Nicolás Maduro left.', ['Nicolás Maduro = VEN:Nicolas Maduro']],
    ['2018-07-01', 'Abiy left.', ['Abiy = ETH:Abiy Ahmed']],
    ['2018-07-01', "Serbia's Vucic left.", ["Serbia's Vucic = SRB:Aleksandar Vucic"]],
    // An ordinary word is a name only after an introduction.
    ['2018-09-01', 'Khan left.', []],
    ['2018-09-01', 'Imran Khan came. Khan left.', ['Imran Khan = PAK:Imran Khan', 'Khan = PAK:Imran Khan']],
    // The table has many Kims of South Korea and none in office: a guess would be wrong, and the North's leader is not meant.
    ['2014-05-01', "South Korea's Kim left.", ['South Korea* = KOR']],
  ]);
});

describe('names that stand for more', () => {
  table([
    ['2018-07-01', 'The Obama administration left.', ['Obama administration = USA']],
    ['2018-07-01', "Modi's government left.", ["Modi's government = IND"]],
    ['2018-07-01', "Putin's envoy left.", ["Putin's envoy = RUS"]],
    ['2018-07-01', "Modi's plane left.", ['Modi* = IND:Narendra Modi']],
    ['2018-07-01', 'The Bush Doctrine failed.', []],
    ['2018-07-01', 'The Barack Obama Plan failed.', ['Barack Obama* = USA:Barack Obama']],
  ]);
});

describe('rank', () => {
  it.each([
    ['2018-07-01', 'Gen. Khalifa Haftar left.', 'leader', 'general'],
    ['2018-07-01', 'Mr. Maduro left.', 'leader', 'president'],
    ['2018-07-01', 'Envoy Ana Perez left.', 'official', 'envoy'],
    // Before the first office that the table knows, the rank is not known.
    ['2010-07-01', 'Nikol Pashinyan left.', 'unknown', null],
  ])('%s %s', (published, text, level, office) =>
    expect(analyze(text, published).mentions[0]).toMatchObject({ level, office }),
  );
  it('knows a family name with its article', () =>
    expect(named('Talks went on. Then al-Sisi said no.', '2019-03-01')).toEqual([
      'al-Sisi = EGY:Abdel Fattah el-Sisi',
    ]));
});
