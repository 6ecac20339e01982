import { describe, expect, it } from 'vitest';
import { elementsOf, wordAt } from '../../test/named.js';
import { type Draft, draft } from './drafts.js';
import { type Dyad, findDyads, mainDyad, sidesOf } from './dyads.js';

const sides: [key: string, ref: string][] = [
  ['armenia', 'ARM'],
  ['azerbaijan', 'AZE'],
  ['turkey', 'TUR'],
  ['aliyev', 'AZE:Ilham Aliyev'],
  ['farc', 'NSA:FARC'],
  ['experts', 'XXX:experts'],
];

/** The pairs of a text in which each of these words is a mention. */
function dyadsOf(text: string): string[] {
  const elements = elementsOf(text);
  const drafts = sides
    .map(([key, ref]) => ({ from: wordAt(elements, key), ref }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from)
    .map(({ from, ref }) => draft({ from, to: from + 1, type: 'state', refs: [ref] }));
  return findDyads(elements, drafts).map(({ sides }) => sides.join(' '));
}

describe('findDyads', () => {
  it.each([
    ['Armenia and Azerbaijan met.', ['ARM AZE']],
    ['Armenia and the FARC met.', ['ARM NSA:FARC']],
    ['Armenia with Aliyev.', ['ARM AZE']],
    ['Armenia versus Azerbaijan.', ['ARM AZE']],
    ['Armenia met Azerbaijan.', []],
    ['Armenia, Azerbaijan met.', []],
    ['Armenia, Azerbaijan and Turkey met.', []],
    ['Azerbaijan and Aliyev met.', []],
    ['Armenia and experts met.', []],
  ])('%s', (text, expected) => expect(dyadsOf(text)).toEqual(expected));

  it('finds two sides in one mention', () => {
    const both: Draft = draft({ from: 0, to: 2, type: 'state', refs: ['ISR', 'PSE'] });
    expect(findDyads(elementsOf('Israeli-Palestinian talks.'), [both])).toEqual([
      { at: 0, sides: ['ISR', 'PSE'] },
    ]);
  });
});

describe('sidesOf', () => {
  it('counts a state once and leaves out experts', () => {
    const refs = ['USA:Donald Trump', 'USA', 'XXX:experts', 'NSA:FARC'];
    expect(sidesOf(draft({ from: 0, to: 1, type: 'group', refs }))).toEqual(['USA', 'NSA:FARC']);
  });
});

describe('mainDyad', () => {
  const dyad = (a: string, b: string): Dyad => ({ at: 0, sides: [a, b] });
  it.each<[string, Dyad[], Dyad['sides'] | null]>([
    ['none', [], null],
    ['the most frequent', [dyad('A', 'B'), dyad('C', 'D'), dyad('C', 'D')], ['C', 'D']],
    ['one pair in either order', [dyad('A', 'B'), dyad('C', 'D'), dyad('D', 'C')], ['C', 'D']],
    ['the first of equals', [dyad('A', 'B'), dyad('C', 'D')], ['A', 'B']],
  ])('%s', (_, dyads, expected) => expect(mainDyad(dyads)).toEqual(expected));
});
