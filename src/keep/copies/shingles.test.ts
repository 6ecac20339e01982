import { describe, expect, it } from 'vitest';
import { shinglesOf, spread } from './shingles.js';

const set = (text: string): Set<number> => new Set(shinglesOf(text));

describe('shinglesOf', () => {
  it('takes each five words that follow one another, once', () => {
    expect(shinglesOf('The envoys met again at dawn.')).toHaveLength(2);
    expect(shinglesOf('on and on and on and on and on')).toHaveLength(2);
    expect(shinglesOf('Only four words here.')).toHaveLength(0);
    expect(shinglesOf('')).toHaveLength(0);
  });

  it.each([
    ['case', 'THE ENVOYS MET AGAIN AT DAWN'],
    ['marks and line breaks', '“The envoys” met\n\nagain – at   dawn!'],
    ['ligatures and wide letters', 'The envoys met again at ｄawn'],
  ])('does not see %s', (_, text) => expect(set(text)).toEqual(set('The envoys met again at dawn.')));

  it('sees apostrophes alike, straight or curly', () =>
    expect(set("the minister's envoy didn't come")).toEqual(set('the minister’s envoy didn’t come')));

  it('sees the order of words', () => expect(set('a b c d e')).not.toEqual(set('a b c e d')));

  it('reads other scripts', () =>
    expect(shinglesOf('послы встретились снова в порту утром')).toHaveLength(2));
});

describe('spread', () => {
  it('keeps numbers apart and within 32 bits', () => {
    const values = Array.from({ length: 5_000 }, (_, i) => spread(i));
    expect(new Set(values).size).toBe(5_000);
    expect(values.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
  });
});
