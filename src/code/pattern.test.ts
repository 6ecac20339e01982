import { describe, expect, it } from 'vitest';
import { firstWords, parsePattern } from './pattern.js';

const lists = { talks: ['talks', 'round of talks', '~meet'] };

describe('parsePattern', () => {
  it('reads words, verbs, gaps and slots', () =>
    expect(parsePattern('the ~meet ..5 <actor>', lists).map((node) => node.type)).toEqual([
      'words',
      'words',
      'gap',
      'slot',
    ]));
  it('gives a gap three words unless told', () =>
    expect(parsePattern('..', lists)).toEqual([{ type: 'gap', most: 3 }]));
  it('folds the single words of a list into one set', () => {
    const [node] = parsePattern('@talks', lists);
    expect(node?.type === 'any' && node.options).toHaveLength(2);
  });
  it.each([
    ['@nothing', 'no list @nothing'],
    ['<nobody>', 'no slot <nobody>'],
    ['(a|b', 'a bracket does not close'],
    ['a)', 'a bracket closes that was not open'],
  ])('refuses %s', (source, why) => expect(() => parsePattern(source, lists)).toThrow(why));
});

describe('firstWords', () => {
  it.each([
    ['a b', ['a']],
    ['(a|b) c', ['a', 'b']],
    ['a? b', ['a', 'b']],
  ])('of %s', (source, words) =>
    expect([...(firstWords(parsePattern(source, lists)) ?? [])].sort()).toEqual(words),
  );
  it('is open where a slot or a gap comes first', () => {
    expect(firstWords(parsePattern('<actor> said', lists))).toBeNull();
    expect(firstWords(parsePattern('a?', lists))).toBeNull();
  });
});
