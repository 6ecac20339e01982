import { describe, expect, it } from 'vitest';
import { openingOf, parsePattern } from './pattern.js';

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

describe('openingOf', () => {
  it.each([
    ['a b', ['a'], []],
    ['(a|b) c', ['a', 'b'], []],
    ['a? b', ['a', 'b'], []],
    ['<actor> said', [], ['actor']],
    ['(a|<actor>|(b|<time>)) c', ['a', 'b'], ['actor', 'time']],
    ['(a|<place>)? b', ['a', 'b'], ['place']],
  ])('of %s', (source, words, slots) => {
    const opening = openingOf(parsePattern(source, lists));
    expect([...(opening?.words ?? [])].sort()).toEqual(words);
    expect([...(opening?.slots ?? [])].sort()).toEqual(slots);
  });
  it.each(['.. a', '!a b', 'a?', '(a|.. b) c', '(a?|b) c?'])('is open: %s', (source) =>
    expect(openingOf(parsePattern(source, lists))).toBeNull(),
  );
  it('of an alternative is that of all its options', () => {
    const [node] = parsePattern('(a|<actor> b)', lists);
    expect(node?.type === 'any' && node.opening).toEqual({
      words: new Set(['a']),
      slots: new Set(['actor']),
    });
  });
});
