import type { Gazetteer, Meaning } from './gazetteer.js';
import type { Words } from './words.js';

/** What the gazetteer finds at each word: `ends[i]` is the word after the name that starts at i, or 0. Names do not overlap. */
export interface Elements {
  readonly text: string;
  readonly words: Words;
  readonly ends: Int32Array;
  readonly meanings: readonly (readonly Meaning[] | undefined)[];
}

/** Looks up every word of a text, longest names first. Linear. */
export function findElements(text: string, words: Words, gazetteer: Gazetteer): Elements {
  const ends = new Int32Array(words.length + 1);
  const meanings: (readonly Meaning[] | undefined)[] = new Array(words.length + 1);
  for (let i = 0; i < words.length; ) {
    const found = gazetteer.names.find(words, i, text);
    if (found) {
      ends[i] = found.end;
      meanings[i] = found.meanings;
    }
    i = found?.end ?? i + 1;
  }
  return { text, words, ends, meanings };
}

/** The meaning of one of these kinds at a word. */
export function meaningAt<K extends Meaning['kind']>(
  elements: Elements,
  at: number,
  ...kinds: readonly K[]
): Extract<Meaning, { kind: K }> | null {
  const found = elements.meanings[at]?.find((meaning) => (kinds as readonly string[]).includes(meaning.kind));
  return (found as Extract<Meaning, { kind: K }> | undefined) ?? null;
}

export const keyAt = (elements: Elements, at: number): string => elements.words.keys[at] ?? '';
export const endAt = (elements: Elements, at: number): number => elements.ends[at] || at + 1;
export const isPossessive = (elements: Elements, at: number): boolean =>
  keyAt(elements, at) === "'s" || keyAt(elements, at) === "'";
