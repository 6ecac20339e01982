import { describe, expect, it } from 'vitest';
import { parseSentence } from '../parse/index.js';
import { clauseExtent, clauseHead, headsClause, isTensed } from './clause.js';

const words = 'Iran refused to meet the envoy , but Oman said that it would host him .'.split(' ');
const trees = parseSentence(words);
const at = (word: string): number => words.indexOf(word);
const extent = (word: string): string => {
  const { from, to } = clauseExtent(trees, at(word));
  return words.slice(from, to).join(' ');
};

describe('a clause', () => {
  it('is headed by a root, a second predicate or a subordinate one', () =>
    expect(['refused', 'said', 'host', 'meet', 'envoy'].map((word) => headsClause(trees, at(word)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]));

  it('is found from each of its words', () =>
    expect(['envoy', 'Oman', 'him'].map((word) => words[clauseHead(trees, at(word))])).toEqual([
      'refused',
      'said',
      'host',
    ]));

  it('reaches over what it says, not over the next clause', () => {
    expect(extent('refused')).toBe('Iran refused to meet the envoy');
    expect(extent('said')).toBe('but Oman said that it would host him');
  });
});

describe('isTensed', () => {
  const finite = (sentence: string, word: string): boolean => {
    const forms = sentence.split(' ');
    return isTensed(parseSentence(forms), forms.indexOf(word));
  };
  it.each([
    ['Kenya seeks talks .', 'seeks', true],
    ['Kenya will seek talks .', 'seek', true],
    ['Kenya tried to seek talks .', 'seek', true],
    ['Kenya met rebels , seeking talks .', 'seeking', false],
    ['Kenya sent envoys to seek talks .', 'seek', false],
    ['Kenya helped rebels to seek talks .', 'seek', false],
    ['Seek talks .', 'Seek', false],
  ])('%s — %s', (sentence, word, is) => expect(finite(sentence, word)).toBe(is));
});
