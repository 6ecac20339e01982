import { describe, expect, it } from 'vitest';
import { lexicon } from './lexicon.js';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';
import { keysOf, wordsOf } from './words.js';

const wordsIn = (text: string) => wordsOf(tokenize(text, segment(text).sentences).tokens);

describe('words', () => {
  it('parts hyphenated words, folds accents and leads back to tokens', () => {
    const words = wordsIn('Kim Jong-un met Erdoğan.');
    expect(words.keys).toEqual(['kim', 'jong', 'un', 'met', 'erdogan', '.']);
    expect(words.token).toEqual([0, 1, 1, 2, 3, 4]);
    expect(words.capital.slice(0, 4)).toEqual([true, true, true, false]);
  });

  it.each([
    ['Kim Jong-un', ['kim', 'jong', 'un']],
    ['U.N.', ['u.n.']],
    ['P5+1', ['p5', '+', '1']],
    ["People's Republic", ['people', "'s", 'republic']],
    ['Côte', ['cote']],
  ])('keys of %s', (name, keys) => {
    expect(keysOf(name)).toEqual(keys);
  });
});

describe('lexicon', () => {
  const names = lexicon<string>();
  names.add('Korea', 'short');
  names.add('South Korea', 'long');
  names.add('US', 'state', true);
  names.add('six parties', 'group');
  const find = (text: string, at = 0) => names.find(wordsIn(text), at, text);

  it('finds the longest name', () => {
    expect(find('South Korea agreed')).toEqual({ end: 2, meanings: ['long'] });
    expect(find('South Koreans')).toBeNull();
  });

  it('wants a capital where the name has one, and the exact form of acronyms', () => {
    expect(find('korea')).toBeNull();
    expect(find('KOREA')?.meanings).toEqual(['short']);
    expect(find('us')).toBeNull();
    expect(find('US')?.meanings).toEqual(['state']);
    expect(find('Six Parties')?.meanings).toEqual(['group']);
  });

  it('gives all meanings of a name', () => {
    const two = lexicon<number>();
    two.add('Georgia', 1);
    two.add('Georgia', 2);
    expect(two.find(wordsIn('Georgia'), 0, 'Georgia')?.meanings).toEqual([1, 2]);
  });

  it('passes over an initial within a name', () => {
    const people = lexicon<string>();
    people.add('Ana Lund', 'person');
    people.add('Ana', 'first name');
    const find = (text: string) => people.find(wordsIn(text), 0, text);
    expect(find('Ana M. Lund spoke.')).toEqual({ end: 1, meanings: ['first name'] });
    const full = lexicon<string>();
    full.add('Ana Lund', 'person');
    expect(full.find(wordsIn('Ana M. Lund spoke.'), 0, 'Ana M. Lund spoke.')).toEqual({
      end: 3,
      meanings: ['person'],
    });
    expect(full.find(wordsIn('Ana M. Berg spoke.'), 0, 'Ana M. Berg spoke.')).toBeNull();
  });
});
