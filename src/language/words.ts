import type { Tokens } from './analysis.js';
import { isUpper } from './characters.js';
import { tokenize } from './tokens.js';

/**
 * Tokens as names are looked up: hyphenated words are parted ("Jong-un", "Israeli-Palestinian"), so that one spelling in a table
 * serves for all. `keys` are lower-case without accents; `token` leads back to the token table.
 */
export interface Words {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly token: readonly number[];
  readonly keys: readonly string[];
  /** Whether the token that the word belongs to starts with a capital. */
  readonly capital: readonly boolean[];
}

/** Letters without their marks, so that "Erdoğan" and "Erdogan" are one key. The dotless i and crossed letters have no decomposition. */
export function fold(lower: string): string {
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıłøđß]/g, (letter) => undecomposed[letter] ?? letter);
}
const undecomposed: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Most names: letters and blanks, which is seen at a glance. */
const isSimple = /^[A-Za-z ]+$/;
/** Names that part at spaces and hyphens alone; full stops stay with their word, as they do in the names of the tables (a test holds it). */
const isPlain = /^[A-Za-z .-]+$/;
/** An acronym's hyphen is a word of its own ("SPLM-IO", "Sino-U.S."), and "I." is two. */
const isOdd = /\p{Lu}{2}-|-[A-Z]\.|\bI\./u;
const onlyLetters = /^[\p{L}\p{M} -]+$/u;

/** The keys of a name in a table, parted as the words of a text are, with spaces between. */
export function keyOf(name: string): string {
  if (isSimple.test(name)) return name.toLowerCase();
  if (isPlain.test(name) && !isOdd.test(name)) return name.toLowerCase().replaceAll('-', ' ');
  return onlyLetters.test(name) && !isOdd.test(name)
    ? fold(name.toLowerCase()).replaceAll('-', ' ')
    : tokenizedKey(name);
}

/** The same by way of the tokenizer: exact for any name, and slow. */
export function tokenizedKey(name: string): string {
  // A word behind the name keeps its last full stop ("U.N.") from ending a sentence.
  const padded = `${name} x`;
  const { tokens } = tokenize(padded, [{ start: 0, end: padded.length, paragraph: 0 }]);
  return wordsOf(tokens).keys.slice(0, -1).join(' ');
}

/** The keys of a name, word by word. */
export const keysOf = (name: string): string[] => keyOf(name).split(' ');

/** "al-Sisi", "el-Sisi", "as-Sadr": the Arabic article is written small before a name. */
const afterArticle = /^(?:al|el|ad|ar|as|ash|at|an)-\p{Lu}/u;

/** The words of a token table. Linear. */
export function wordsOf(tokens: Tokens): Words {
  const [starts, ends, token]: [number[], number[], number[]] = [[], [], []];
  const [keys, capital]: [string[], boolean[]] = [[], []];
  const add = (i: number, from: number, to: number, key: string, isCapital: boolean): void => {
    starts.push(from);
    ends.push(to);
    token.push(i);
    keys.push(fold(key));
    capital.push(isCapital);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const lower = tokens.lower[i] ?? '';
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const form = tokens.forms[i] ?? '';
    const isCapital = isUpper(form.charAt(0)) || afterArticle.test(form);
    if (!isCompound(lower, end - start)) add(i, start, end, lower, isCapital);
    else
      for (const [from, to] of parts(lower))
        add(i, start + from, start + to, lower.slice(from, to), isCapital);
  }
  return { length: keys.length, starts, ends, token, keys, capital };
}

/** Longest token in UTF-16 code units that is parted at its hyphens: beyond, it is no word. */
const longestCompound = 60;
/** A token whose lower case has another length (İ) is never parted: its offsets would shift. */
const isCompound = (lower: string, length: number): boolean =>
  lower.length === length &&
  length >= 3 &&
  length <= longestCompound &&
  lower.includes('-') &&
  /[^-]/.test(lower);

function parts(lower: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    if (at < lower.length && lower[at] !== '-') continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
}
