import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { before, distinctSides, doers, linked, named } from './phrase.js';

const at = (text: string, word: string) => {
  const c = contextFor(text);
  return { c, token: c.d.analysis.tokens.lower.indexOf(word) };
};

describe('whom a phrase names', () => {
  it('before its noun', () => {
    const { c, token } = at('The Greek and Turkish ministers left.', 'ministers');
    expect(new Set(before(c, token))).toEqual(new Set(['GRC', 'TUR']));
  });
  it('in the phrase of people without a name', () => {
    const { c, token } = at('Negotiators from Iran left.', 'negotiators');
    expect(named(c, token)).toContain('IRN');
  });
  it.each([
    ['Talks between Sudan and Chad went on.', ['SDN', 'TCD']],
    ['An agreement on trade in goods with Kenya was near.', ['KEN']],
  ])('by the words linked to it: %s', (text, refs) => {
    const { c, token } = at(text, text.split(' ')[0] === 'An' ? 'agreement' : 'talks');
    expect(linked(c, token)).toEqual(refs);
  });
  it('as those who do it', () => {
    const { c, token } = at('A meeting of Peru and Chile began.', 'meeting');
    expect(doers(c, token)).toEqual(['PER', 'CHL']);
  });
});

describe('distinctSides', () => {
  it('counts a person with the state', () =>
    expect(distinctSides(['FRA', 'FRA:Emmanuel Macron', 'DEU'])).toBe(2));
});
