import { keyOf, type Words } from './words.js';

/** A meaning of a name. `form` is set where the spelling must be exact ("US", "WHO"). */
interface Sense<T> {
  readonly meaning: T;
  readonly caps: boolean;
  readonly form: string | null;
}

/** What stands at a place of the text: the meanings of the longest name there, and the word after it. */
export interface Found<T> {
  readonly end: number;
  readonly meanings: readonly T[];
}

/** Names looked up word by word, the longest first. */
export interface Lexicon<T> {
  /** Adds a name. A name with a capital is found only where the text has one; an `exact` name only in that very spelling. */
  add(name: string, meaning: T, exact?: boolean): void;
  find(words: Words, at: number, text: string): Found<T> | null;
}

/** An empty lexicon: names by their keys, and for each first word the length of the longest name that it opens. */
export function lexicon<T>(): Lexicon<T> {
  const senses = new Map<string, Sense<T>[]>();
  const longest = new Map<string, number>();
  return {
    add(name, meaning, exact = false) {
      const key = keyOf(name);
      if (key === '') return;
      const sense = { meaning, caps: isCapital(name.charAt(0)), form: exact ? name : null };
      const known = senses.get(key);
      if (known) known.push(sense);
      else senses.set(key, [sense]);
      const space = key.indexOf(' ');
      const first = space < 0 ? key : key.slice(0, space);
      longest.set(first, Math.max(longest.get(first) ?? 0, countWords(key)));
    },
    find(words, at, text) {
      const first = words.keys[at] ?? '';
      const most = longest.get(first) ?? 0;
      const found = longestFrom(senses, words, at, { key: first, from: at + 1, most }, text);
      // "Mikhail S. Gorbachev" is found as without his initial.
      if (found || most < 2 || !initial.test(words.keys[at + 1] ?? '')) return found;
      return longestFrom(senses, words, at, { key: first, from: at + 2, most }, text);
    },
  };
}

const initial = /^\p{L}\.$/u;

/** The longest name of up to `most` words that begins with `key`; its further words stand from `from` on. */
function longestFrom<T>(
  senses: ReadonlyMap<string, Sense<T>[]>,
  words: Words,
  at: number,
  { key: first, from, most }: { key: string; from: number; most: number },
  text: string,
): Found<T> | null {
  let key = first;
  let found: Found<T> | null = null;
  const limit = Math.min(words.length, from - 1 + most);
  for (let end = from; end <= limit; end += 1) {
    const meanings = fitting(senses.get(key), words, at, end, text);
    if (meanings && (end > from || from === at + 1)) found = { end, meanings };
    key = `${key} ${words.keys[end] ?? ''}`;
  }
  return found;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function countWords(key: string): number {
  let count = 1;
  for (let i = 0; i < key.length; i += 1) if (key.charCodeAt(i) === 32) count += 1;
  return count;
}

/** The meanings whose spelling the text has; null where there are none. */
function fitting<T>(
  senses: readonly Sense<T>[] | undefined,
  words: Words,
  from: number,
  end: number,
  text: string,
): readonly T[] | null {
  if (!senses) return null;
  const form = text.slice(words.starts[from], words.ends[end - 1]);
  const fits = senses.filter((sense) =>
    sense.form === null ? !sense.caps || words.capital[from] : sense.form === form,
  );
  return fits.length ? fits.map((sense) => sense.meaning) : null;
}
