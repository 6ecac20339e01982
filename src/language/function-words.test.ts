import { describe, expect, it } from 'vitest';
import { isCloser, isFunctionWord, isInstitutionWord } from './function-words.js';

const rows: [word: string, isFunction: boolean, isInstitution: boolean, isCloser: boolean][] = [
  ['the', true, false, false],
  ['and', true, false, true],
  ['monday', true, false, false],
  ['summit', true, true, false],
  ['council', false, true, false],
  ['river', false, true, false],
  ['refused', false, false, true],
  ["'s", false, false, true],
  ['petro', false, false, false],
  ['kurti', false, false, false],
];

describe('the lists of words', () => {
  it.each(rows)('%s', (word, ...expected) =>
    expect([isFunctionWord(word), isInstitutionWord(word), isCloser(word)]).toEqual(expected),
  );
  it('let the end of a text close a phrase, and be no word', () => {
    expect(isCloser('')).toBe(true);
    expect(isFunctionWord('')).toBe(false);
    expect(isInstitutionWord('')).toBe(false);
  });
  it('are in lower case', () => expect(isFunctionWord('The')).toBe(false));
});
