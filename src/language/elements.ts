import type { Sentence, Tokens } from './analysis.js';
import type { Gazetteer, Meaning } from './gazetteer.js';
import { type Words, wordsOf } from './words.js';

/** The words of a text and what the gazetteer finds at each: `ends[i]` is the word after the name that starts at i, or 0. No overlaps. */
export interface Elements {
  readonly text: string;
  readonly words: Words;
  /** The sentence that each word stands in. */
  readonly sentence: Int32Array;
  readonly ends: Int32Array;
  readonly meanings: readonly (readonly Meaning[] | undefined)[];
}

/** Looks up every word of a text, longest names first. Linear. */
export function findElements(
  text: string,
  sentences: readonly Sentence[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): Elements {
  const words = wordsOf(tokens);
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
  return { text, words, sentence: sentenceOfWords(words, sentences), ends, meanings };
}

function sentenceOfWords(words: Words, sentences: readonly Sentence[]): Int32Array {
  const sentence = new Int32Array(words.length + 1).fill(sentences.length);
  for (let word = 0, at = 0; word < words.length; word += 1) {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= (words.token[word] ?? 0)) at += 1;
    sentence[word] = at;
  }
  return sentence;
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
export const isCapital = (elements: Elements, at: number): boolean => elements.words.capital[at] ?? false;
export const isSameSentence = (elements: Elements, a: number, b: number): boolean =>
  elements.sentence[a] === elements.sentence[b];
export const textBetween = ({ text, words }: Elements, from: number, to: number): string =>
  text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/g, ' ');

/** Whether a possessive mark stands there: "Iran's", "the United States'". */
export function isPossessive(elements: Elements, at: number): boolean {
  const key = keyAt(elements, at);
  if (key === "'s") return true;
  if (key !== "'") return false;
  return elements.words.starts[at] === elements.words.ends[at - 1] && keyAt(elements, at - 1).endsWith('s');
}
