import { describe, expect, it } from 'vitest';
import {
  type Elements,
  endAt,
  findElements,
  isCapital,
  isPossessive,
  isSameSentence,
  keyAt,
  meaningAt,
  textBetween,
} from './elements.js';
import type { Gazetteer, Meaning } from './gazetteer.js';
import { lexicon } from './lexicon.js';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';

/** A gazetteer of two made-up states, one of which has the name of a place. */
function smallGazetteer(): Gazetteer {
  const names = lexicon<Meaning>();
  names.add('Norland', { kind: 'state', ref: 'NOR' });
  names.add('Upper Norland', { kind: 'state', ref: 'UPN' });
  names.add('Ansel', { kind: 'capital', ref: 'NOR' });
  names.add('Ansel', { kind: 'place', name: 'Ansel', state: 'UPN' });
  return { names, adjectives: new Map(), bySide: new Map(), byShort: new Map() };
}

function elementsOf(text: string): Elements {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findElements(text, sentences, tokens, smallGazetteer());
}
const at = (elements: Elements, key: string): number => elements.words.keys.indexOf(key);

describe('findElements', () => {
  it('finds the longest name at each word, and no name inside another', () => {
    const elements = elementsOf('Upper Norland met Norland.');
    expect([...elements.ends]).toEqual([2, 0, 0, 4, 0, 0]);
    expect(meaningAt(elements, 0, 'state')?.ref).toBe('UPN');
    expect(meaningAt(elements, 1, 'state')).toBeNull();
    expect(meaningAt(elements, 3, 'state')?.ref).toBe('NOR');
  });

  it('tells the sentence of each word, and none for the word after the last', () => {
    const elements = elementsOf('Norland left. Ansel stayed.');
    expect([...elements.sentence]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(isSameSentence(elements, 0, 2)).toBe(true);
    expect(isSameSentence(elements, 2, 3)).toBe(false);
    expect(isSameSentence(elements, 5, 6)).toBe(false);
  });

  it('finds nothing in nothing', () => {
    const elements = elementsOf('');
    expect(elements.words.length).toBe(0);
    expect(keyAt(elements, 0)).toBe('');
    expect(meaningAt(elements, 0, 'state')).toBeNull();
  });
});

describe('meaningAt', () => {
  it('gives the first meaning of the kinds asked for', () => {
    const elements = elementsOf('They met in Ansel.');
    expect(meaningAt(elements, 3, 'capital', 'place')?.kind).toBe('capital');
    expect(meaningAt(elements, 3, 'place')?.state).toBe('UPN');
    expect(meaningAt(elements, 3, 'body', 'person')).toBeNull();
  });
});

describe('words of elements', () => {
  const elements = elementsOf('Upper\n Norland said Norland-born men left.');

  it('are asked by their place', () => {
    expect(endAt(elements, 0)).toBe(2);
    expect(endAt(elements, 2)).toBe(3);
    expect(isCapital(elements, 1)).toBe(true);
    expect(isCapital(elements, 2)).toBe(false);
    expect(isCapital(elements, 99)).toBe(false);
  });

  it('are written in one line', () => expect(textBetween(elements, 0, 2)).toBe('Upper Norland'));
});

describe('isPossessive', () => {
  it.each([
    ["Norland's envoy", "'s", true],
    ['Norland’s envoy', "'s", true],
    ["the allies' envoy", "'", true],
    ['the allies’ envoy', "'", true],
    ["the allies ' envoy", "'", false],
    ["Norland' envoy", "'", false],
    ["'Norland'", "'", false],
    ['Norland envoy', 'envoy', false],
  ])('%s', (text, key, expected) => {
    const elements = elementsOf(text);
    expect(isPossessive(elements, at(elements, key))).toBe(expected);
  });
});
