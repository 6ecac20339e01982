import { describe, expect, it } from 'vitest';
import { parseSentence } from '../parse/index.js';
import { predicateOf, served } from './predicates.js';

const words = 'Iran will never reject the offer .'.split(' ');
const trees = parseSentence(words);
const at = (word: string): number => words.indexOf(word);

describe('a predicate', () => {
  it('is what auxiliaries and adverbs serve', () =>
    expect([served(trees, at('will')), served(trees, at('never')), served(trees, at('Iran'))]).toEqual([
      at('reject'),
      at('reject'),
      at('Iran'),
    ]));

  it('is the word of a run that the others hang on', () =>
    expect(predicateOf(trees, { from: at('will'), to: at('.') })).toBe(at('reject')));

  it('is what a run of serving words serves', () =>
    expect(predicateOf(trees, { from: at('will'), to: at('reject') })).toBe(at('reject')));
});
