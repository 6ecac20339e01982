import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, readingOf, wordAt } from '../../test/named.js';
import { type Before, farthest, isJoined, isPerson, isSubject, lastOf, sentenceBefore } from './before.js';
import { type Draft, draft } from './drafts.js';

const at = (from: number, more: Partial<Draft> = {}): Draft =>
  draft({ from, to: from + 1, type: 'state', refs: ['SDN'], ...more });
const beforeOf = (text: string, drafts: readonly Draft[]): Before => ({
  reading: readingOf(text),
  drafts,
  dyads: [],
  main: null,
  compass: null,
});

describe('lastOf', () => {
  it('gives the last of a kind', () => {
    const drafts = [at(0), at(1, { plural: true }), at(2)];
    expect(lastOf(beforeOf('A b c.', drafts), ({ plural }) => plural)?.from).toBe(1);
    expect(lastOf(beforeOf('A b c.', drafts), () => false)).toBeUndefined();
  });
  it('looks no farther back than it says', () => {
    const others = (count: number) => [
      at(0, { plural: true }),
      ...Array.from({ length: count }, () => at(1)),
    ];
    const find = (count: number) => lastOf(beforeOf('A b.', others(count)), ({ plural }) => plural);
    expect(find(farthest - 1)?.from).toBe(0);
    expect(find(farthest)).toBeUndefined();
  });
});

describe('sentenceBefore', () => {
  const text = 'Sudan met Chad. Libya left. Egypt stayed.';
  const words = [0, 2, 4, 7].map((from) => at(from));
  it.each([
    [0, [7]],
    [1, [4]],
    [2, [0, 2]],
    [3, []],
  ])('%i sentences back', (distance, expected) => {
    const found = sentenceBefore(beforeOf(text, words), at(8), distance);
    expect(found.map(({ from }) => from)).toEqual(expected);
  });
  it('parts the mentions of any text into its sentences', () => {
    const sentence = fc.array(fc.constantFrom('Sudan', 'met', 'Chad'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const whole = sentences.map((words) => `The ${words.join(' ')} left.`).join(' ');
        const { words } = elementsOf(whole);
        const drafts = Array.from({ length: words.length }, (_, i) => at(i));
        const before = beforeOf(whole, drafts);
        const found = sentences.map((_, distance) => sentenceBefore(before, at(words.length - 1), distance));
        expect(found.reverse().flat()).toEqual(drafts);
      }),
    );
  });
});

describe('isSubject', () => {
  it.each([
    ['Sudan met Chad.', 'sudan', true],
    ['Talks with Sudan failed.', 'sudan', false],
    ['Talks with the Taliban failed.', 'taliban', false],
    ['The Taliban left.', 'taliban', true],
  ])('%s %s', (text, key, expected) => {
    const elements = elementsOf(text);
    expect(isSubject(elements, at(wordAt(elements, key)))).toBe(expected);
  });
  it('is no word that qualifies another', () =>
    expect(isSubject(elementsOf('Sudan policy failed.'), at(0, { modifier: true }))).toBe(false));
});

describe('isJoined', () => {
  it.each([
    ['Sudan and Chad met.', 0, 2, true],
    ['Sudan and the Taliban met.', 0, 3, true],
    ['Sudan met Chad.', 0, 2, false],
    ['Sudan and others met Chad.', 0, 4, false],
  ])('%s', (text, first, second, expected) =>
    expect(isJoined(elementsOf(text), at(first), at(second))).toBe(expected),
  );
});

describe('isPerson', () => {
  it.each<[Partial<Draft>, boolean]>([
    [{ type: 'person', refs: ['IND:Narendra Modi'] }, true],
    [{ type: 'office', refs: ['IND:Narendra Modi'] }, true],
    [{ type: 'pronoun', refs: ['IND:Narendra Modi'] }, true],
    [{ type: 'office', refs: ['IND'] }, false],
    [{ type: 'body', refs: ['NSA:FARC'] }, false],
    [{ type: 'person', refs: [] }, false],
    [{ type: 'person', refs: ['IND:Narendra Modi', 'PAK:Imran Khan'] }, false],
    [{ type: 'person', refs: ['IND:Narendra Modi'], plural: true }, false],
  ])('%o', (more, expected) => expect(isPerson(at(0, more))).toBe(expected));
});
