import { fold } from '../../language/words.js';
import { remembered } from '../remembered.js';

/** Words that say little of what is promised: articles, pronouns, auxiliaries, titles of people, and the verbs of promising and saying. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor of in on at to for from by with as into onto upon over under about between among through during
  is are was were be been being am has have had having do does did doing will would shall should can could may might must not no it its their our
  we us they them he she his her him i you your my who whom whose which what when where why how there here also all any each both other others
  such than then so if more most very today yesterday tomorrow including president chairman minister prime secretary leader leaders agreed agree
  agrees commit commits committed commitment commitments pledge pledged pledges promise promised promises vow vowed vows reaffirm reaffirmed
  reaffirms affirm affirmed affirms announce announced announces continue continued continues intend intends intended plan plans planned said
  says resolve resolved`.split(/\s+/),
);

const words = (passage: string): string[] => passage.match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (word: string): string => fold(word.toLowerCase());
/** English and its quotation marks and dashes, as most passages are written: its words are seen without the tables of all letters. */
const isEnglish = (passage: string): boolean => !/[^\0-\x7f\u2010-\u201f]/.test(passage);
/** The words of a passage in small letters without accents. */
const plainWords = (passage: string): string[] =>
  isEnglish(passage) ? (passage.toLowerCase().match(/[a-z0-9]+/g) ?? []) : words(passage).map(plain);
/** Names recur from promise to promise. */
const wordsOfName = remembered((name): readonly string[] => plainWords(name));

/**
 * The words of passages that carry their meaning, in small letters without accents, each once, in the order of the alphabet. Words of `names` (of
 * those who promise and to whom) are left out, since the slots tell them.
 */
export function contentWords(passages: readonly string[], names: readonly string[]): readonly string[] {
  const told = new Set<string>();
  for (const name of names) for (const word of wordsOfName(name)) told.add(word);
  const found = new Set<string>();
  for (const passage of passages)
    for (const word of plainWords(passage))
      if (word.length > 1 && !EMPTY.has(word) && !told.has(word)) found.add(word);
  return [...found].sort();
}

/** The words of passages that are written with a capital, names among them, in small letters without accents, each once. */
export function namesIn(passages: readonly string[]): readonly string[] {
  const capital = passages.flatMap(words).filter((word) => word !== word.toLowerCase());
  return [...new Set(capital.map(plain))].filter((word) => word.length > 1 && !EMPTY.has(word)).sort();
}

/** How many words two sets share, and what share of all their words that is (Jaccard, 0 to 1). */
export interface Shared {
  readonly count: number;
  readonly ofAll: number;
}

/** Compares two sets of words, each in the order of the alphabet. */
export function sharedWords(a: readonly string[], b: readonly string[]): Shared {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [word = '', other = ''] = [a[i], b[j]];
    if (word === other) count += 1;
    if (word <= other) i += 1;
    if (other <= word) j += 1;
  }
  return { count, ofAll: count / Math.max(a.length + b.length - count, 1) };
}
