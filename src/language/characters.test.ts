import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLower, isUpper, kind, kindAt, kindOf, trimmed } from './characters.js';

describe('kindAt', () => {
  it.each([
    ['a', 'letter'],
    ['É', 'letter'],
    ['한', 'letter'],
    ['\u0301', 'letter'],
    ['_', 'letter'],
    ['\u00ad', 'letter'],
    ['7', 'digit'],
    ['½', 'digit'],
    [' ', 'space'],
    ['\n', 'space'],
    ['\u00a0', 'space'],
    ['\u0085', 'space'],
    ['\u200b', 'space'],
    ['\ufeff', 'space'],
    ['-', 'other'],
    ['’', 'other'],
    ['\u0000', 'other'],
    ['\u202e', 'other'],
    ['\ud83d', 'high'],
    ['\ude00', 'other'],
  ] as const)('%j is %s', (char, expected) => expect(kindAt(char, 0)).toBe(kind[expected]));

  it('is space beyond the end', () => expect(kindAt('a', 1)).toBe(kind.space));

  it('gives the same answer a second time', () => {
    for (let code = 0; code < 65_536; code += 1) expect(kindOf(code)).toBe(kindOf(code));
  });
});

describe('trimmed', () => {
  it.each([
    ['  talks \n', 0, 9, 'talks'],
    ['\ufefftalks\u200b', 0, 7, 'talks'],
    ['so talks end', 2, 9, 'talks'],
    ['   ', 0, 3, ''],
    ['talks', 2, 2, ''],
  ])('%j from %i to %i', (text, start, end, words) => {
    const span = trimmed(text, start, end);
    expect(text.slice(span.start, span.end)).toBe(words);
  });

  it('cuts white space and nothing else', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0', 'a', '.', '\ud800') }), (text) => {
        const { start, end } = trimmed(text, 0, text.length);
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    ));
});

describe('case', () => {
  it.each([
    ['A', true, false],
    ['a', false, true],
    ['É', true, false],
    ['ß', false, true],
    ['7', false, false],
    ['한', false, false],
    ['', false, false],
  ])('%j: upper %s, lower %s', (char, upper, lower) => {
    expect(isUpper(char)).toBe(upper);
    expect(isLower(char)).toBe(lower);
  });
});
