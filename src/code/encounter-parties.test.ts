import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';
import { condense } from './encounter-parties.js';

const parties = (text: string) => read('encounter', text)[0]?.parties ?? [];

describe('parties', () => {
  it.each([
    ['Serbia and Kosovo met in Brussels.', ['SRB', 'XKX']],
    ['Serbia met with Kosovo.', ['SRB', 'XKX']],
    ['The talks between Peru and Chile failed.', ['PER', 'CHL']],
    ['Peru’s talks with Chile failed.', ['PER', 'CHL']],
    ['Emmanuel Macron visited Japan.', ['FRA:Emmanuel Macron', 'JPN']],
    ['Peru, Chile and Brazil held talks.', ['PER', 'CHL', 'BRA']],
    ['Peru held talks on fishing with Chile and Brazil.', ['PER', 'CHL', 'BRA']],
    ['Qatar hosted talks between Israel and Hamas.', ['QAT', 'ISR', 'NSA:Hamas']],
    ['Negotiators from Sudan and Chad met on Friday.', ['SDN', 'TCD']],
    ['A conference in Oslo was attended by Greek, Turkish and Cypriot delegations.', ['GRC', 'TUR', 'CYP']],
    ['After talks in Minsk, the presidents of Peru and Chile praised the outcome.', ['PER', 'CHL']],
    ['The treaty was drafted in Lusaka and signed by Rwanda and Uganda.', ['RWA', 'UGA']],
  ])('%s', (text, refs) => expect(parties(text)).toEqual(refs));

  it.each([
    [
      'Peru signed fishing agreements with Kenya and Ghana.',
      [
        ['PER', 'KEN'],
        ['PER', 'GHA'],
      ],
    ],
    [
      'Emmanuel Macron met separately with Serbia and Kosovo.',
      [
        ['FRA:Emmanuel Macron', 'SRB'],
        ['FRA:Emmanuel Macron', 'XKX'],
      ],
    ],
    [
      'The Greek-Turkish and Greek-Albanian talks went on.',
      [
        ['GRC', 'TUR'],
        ['GRC', 'ALB'],
      ],
    ],
  ])('one with each: %s', (text, groups) =>
    expect(read('encounter', text).map((e) => e.parties.map((ref) => ref))).toEqual(groups),
  );

  it('takes no venue for a party', () =>
    expect(parties('Peru met Chile in Singapore.')).toEqual(['PER', 'CHL']));
});

describe('condense', () => {
  it('lets a state give way to its person and drops people of nowhere', () =>
    expect(condense(['USA', 'USA:Donald Trump', 'XXX:experts', 'PRK'])).toEqual(['USA:Donald Trump', 'PRK']));
});
