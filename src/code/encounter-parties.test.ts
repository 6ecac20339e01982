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
  ])('%s', (text, refs) => expect(parties(text)).toEqual(refs));

  it('takes no venue for a party', () =>
    expect(parties('Peru met Chile in Singapore.')).toEqual(['PER', 'CHL']));
});

describe('condense', () => {
  it('lets a state give way to its person and drops people of nowhere', () =>
    expect(condense(['USA', 'USA:Donald Trump', 'XXX:experts', 'PRK'])).toEqual(['USA:Donald Trump', 'PRK']));
});
