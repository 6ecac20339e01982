import { describe, expect, it } from 'vitest';
import { parseSentence } from '../parse/index.js';
import { type Factuality, factualityOf } from './factuality.js';

const read = (sentence: string, word: string): Factuality => {
  const forms = sentence.split(' ');
  return factualityOf(parseSentence(forms), forms.indexOf(word));
};
const short = ({ certainty, negated }: Factuality): string => `${negated ? 'not ' : ''}${certainty}`;

describe('factualityOf', () => {
  it.each([
    ['The ministers met in Oslo .', 'met', 'done'],
    ['The ministers have met .', 'met', 'done'],
    ['The ministers are meeting in Oslo .', 'meeting', 'ongoing'],
    ['The ministers did not meet .', 'meet', 'not done'],
    ['The ministers will meet in May .', 'meet', 'planned'],
    ['The ministers plan to meet .', 'meet', 'planned'],
    ['The ministers may meet in May .', 'meet', 'hedged'],
    ['The ministers reportedly met .', 'met', 'hedged'],
    ['Norway hopes to meet the envoy .', 'meet', 'wanted'],
    ['Norway demanded that Chad withdraw .', 'withdraw', 'wanted'],
    ['Chad must withdraw its troops .', 'withdraw', 'wanted'],
    ['If Chad withdraws , Sudan will sign .', 'withdraws', 'conditional'],
    ['If Chad withdraws , Sudan will sign .', 'sign', 'conditional'],
    ['Chad refused to withdraw its troops .', 'withdraw', 'not ongoing'],
    ['Chad refused on Tuesday to meet the envoy .', 'meet', 'not ongoing'],
    ['Chad denied that it had withdrawn its troops .', 'withdrawn', 'not done'],
    ['Chad did not agree to withdraw .', 'withdraw', 'not planned'],
    ['There were no talks between Chad and Sudan .', 'talks', 'not ongoing'],
    ['Chad left without signing the text .', 'signing', 'not ongoing'],
  ])('%s — %s', (sentence, word, expected) => expect(short(read(sentence, word))).toBe(expected));

  it('says whose word it is, the nearest first', () => {
    const words = 'Oslo announced that Moscow said that Minsk had signed .';
    const forms = words.split(' ');
    expect(read(words, 'signed').sources.map((token) => forms[token])).toEqual(['Moscow', 'Oslo']);
  });

  it('leaves what the author says to the author', () =>
    expect(read('Minsk had signed .', 'signed').sources).toEqual([]));
});
