import { plain } from '../tokens.js';
import { hashText } from './hash.js';
import { type KeyTable, lookUp } from './key-table.js';

/** Empty places before and after the words of a sentence, so that features look around without asking where the sentence ends. */
export const PAD = 3;

/** What the words of a sentence look like, column by column; word i stands at i + PAD. Every value is a hash unless said. */
export interface Words {
  /** How many words there are. */
  length: number;
  capacity: number;
  /** All columns below, one after the other. */
  columns: readonly Int32Array[];
  /** The form as it stands. */
  form: Int32Array;
  /** The form in lower case, digits as one sign. */
  lower: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  /** Capitals, small letters, digits and marks, runs shortened: "Xx", "X.X.", "dd". */
  shape: Int32Array;
  /** The class of words of like company, fine and coarse; 0 where the word is unknown. */
  fine: Int32Array;
  coarse: Int32Array;
  /** The readings that word lists know of the form, as bits; 0 where it is unknown (no hash). */
  readings: Int32Array;
  /** The tags that the word bears in the training data, as one number; where it is unknown there, its readings. */
  ambiguity: Int32Array;
  /** One more than the tag that a frequent word always bears, or 0 (no hash). */
  fixed: Int32Array;
  /** Bits, no hash: 1 begins with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 first of the sentence, 32 in a title. */
  flags: Int32Array;
}

/** What is known of words from the training data: for a form's `lower` hash its classes, its tags and its one tag. */
export interface Lexicon {
  /** Fine class (bits 8 and up) and coarse class (bits 0 to 7). */
  readonly clusters: KeyTable;
  /** Ambiguity class (bits 8 and up) and one more than the fixed tag (bits 0 to 7). */
  readonly dictionary: KeyTable;
  /** How the form may be read by WordNet, as bits of `train/wordnet.mjs`. */
  readonly readings: KeyTable;
}

const COLUMNS = [
  'form',
  'lower',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix2',
  'prefix3',
  'shape',
  'fine',
  'coarse',
  'readings',
  'ambiguity',
  'fixed',
  'flags',
] as const;

/** Columns with room for `capacity` words. */
export function newWords(capacity: number): Words {
  const room = capacity + 2 * PAD;
  const columns = COLUMNS.map((name) => [name, new Int32Array(room)] as const);
  return {
    length: 0,
    capacity,
    columns: columns.map(([, column]) => column),
    ...(Object.fromEntries(columns) as Record<(typeof COLUMNS)[number], Int32Array>),
  };
}

/** Seeds that keep a word's form, its ends and its beginnings apart. */
const SEED = { form: 1, lower: 2, suffix: 3, prefix: 4, shape: 5, before: 6, after: 7 } as const;
/** No word is read further than this: a megabyte without a space is one word too. */
const LONGEST = 48;

/** Reads the forms `from` to `to` into columns, which are made anew where the sentence is longer than those given. */
export function readWords(
  lexicon: Lexicon,
  forms: readonly string[],
  from: number,
  to: number,
  given: Words,
): Words {
  const words = to - from <= given.capacity ? given : newWords(2 * (to - from));
  words.length = to - from;
  const known = knownTo(lexicon);
  for (let i = 0; i < words.length; i += 1) recall(known, lexicon, forms[from + i] ?? '', i + PAD, words);
  markPlace(words);
  for (let i = 0; i < PAD; i += 1) {
    pad(words, i, hashText('', 0, 0, SEED.before));
    pad(words, words.length + PAD + i, hashText('', 0, 0, SEED.after));
  }
  return words;
}

/** Forms read once are not read again: at most so many, and none of more characters, are kept for each lexicon. */
const KEPT = { forms: 32_768, length: 24 } as const;
type Known = Map<string, Int32Array>;
const knownByLexicon = new WeakMap<Lexicon, Known>();

function knownTo(lexicon: Lexicon): Known {
  const known = knownByLexicon.get(lexicon) ?? new Map<string, Int32Array>();
  if (known.size >= KEPT.forms) known.clear();
  knownByLexicon.set(lexicon, known);
  return known;
}

/** Puts what the form looks like into the columns, from memory where it was read before. */
function recall(known: Known, lexicon: Lexicon, form: string, at: number, words: Words): void {
  const row = known.get(form);
  if (row !== undefined) {
    for (let i = 0; i < row.length; i += 1) (words.columns[i] as Int32Array)[at] = row[i] as number;
    return;
  }
  readWord(lexicon, form, at, words);
  if (form.length <= KEPT.length)
    known.set(
      form,
      Int32Array.from(words.columns, (column) => column[at] ?? 0),
    );
}

/** Words between capitals say little by their own: a sentence is a title where at least so many of its words, and this share, have one. */
const TITLE = { words: 3, share: 0.7 } as const;

function markPlace(words: Words): void {
  const { flags, length } = words;
  flags[PAD] = (flags[PAD] as number) | FLAG.first;
  let [capital, letters] = [0, 0];
  for (let at = PAD; at < length + PAD; at += 1) {
    if (((flags[at] as number) & FLAG.capital) > 0) capital += 1;
    if (((flags[at] as number) & FLAG.letters) > 0) letters += 1;
  }
  const isTitle = letters >= TITLE.words && capital >= TITLE.share * letters;
  for (let at = PAD; at < length + PAD; at += 1)
    flags[at] = ((flags[at] as number) & ~FLAG.letters) | (isTitle ? FLAG.title : 0);
}

function pad(words: Words, at: number, value: number): void {
  for (const name of COLUMNS) words[name][at] = value;
  words.fixed[at] = 0;
  words.flags[at] = 0;
}

/** The hash of a word by which the lexicon knows it. */
export function wordKey(form: string): number {
  return keyOf(plain(form.length > LONGEST ? form.slice(0, LONGEST) : form));
}

function keyOf(lower: string): number {
  const even = /[0-9]/.test(lower) ? lower.replace(/[0-9]/g, '0') : lower;
  return hashText(even, 0, even.length, SEED.lower) || 1;
}

function readWord(lexicon: Lexicon, whole: string, at: number, words: Words): void {
  const form = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const lower = plain(form);
  const length = lower.length;
  words.form[at] = hashText(form, 0, form.length, SEED.form);
  words.lower[at] = keyOf(lower);
  words.suffix1[at] = hashText(lower, Math.max(0, length - 1), length, SEED.suffix);
  words.suffix2[at] = hashText(lower, Math.max(0, length - 2), length, SEED.suffix);
  words.suffix3[at] = hashText(lower, Math.max(0, length - 3), length, SEED.suffix);
  words.suffix4[at] = hashText(lower, Math.max(0, length - 4), length, SEED.suffix);
  words.prefix2[at] = hashText(lower, 0, Math.min(2, length), SEED.prefix);
  words.prefix3[at] = hashText(lower, 0, Math.min(3, length), SEED.prefix);
  readShape(form, at, words);
  lookUpWord(lexicon, at, words);
}

/** Marks an ambiguity class that rests on word lists alone; those of the training data have no bit so high. */
const ONLY_READINGS = 1 << 30;

function lookUpWord(lexicon: Lexicon, at: number, words: Words): void {
  const key = words.lower[at] as number;
  const cluster = lookUp(lexicon.clusters, key);
  words.fine[at] = cluster >>> 8;
  words.coarse[at] = cluster & 255;
  const readings = lookUp(lexicon.readings, key);
  words.readings[at] = readings;
  const entry = lookUp(lexicon.dictionary, key);
  words.ambiguity[at] = entry >>> 8 || readings | ONLY_READINGS;
  words.fixed[at] = entry & 255;
}

const FLAG = { capital: 1, capitals: 2, digit: 4, hyphen: 8, first: 16, title: 32, letters: 64 } as const;
const SIGN = { capital: 1, small: 2, digit: 3 } as const;

/** The kind of a character: letter by case, digit, or the mark itself. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return SIGN.small;
  if (code >= 65 && code <= 90) return SIGN.capital;
  if (code >= 48 && code <= 57) return SIGN.digit;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter ? SIGN.capital : SIGN.small;
}

function readShape(form: string, at: number, words: Words): void {
  let hash: number = SEED.shape;
  let previous = 0;
  let run = 0;
  let capitals = 0;
  let small = 0;
  let flags = 0;
  for (let i = 0; i < form.length; i += 1) {
    const sign = signOf(form.charCodeAt(i));
    run = sign === previous ? run + 1 : 1;
    previous = sign;
    if (sign === SIGN.capital) capitals += 1;
    else if (sign === SIGN.small) small += 1;
    else if (sign === SIGN.digit) flags |= FLAG.digit;
    else if (sign === 45) flags |= FLAG.hyphen;
    if (i === 0 && sign === SIGN.capital) flags |= FLAG.capital;
    if (run <= 2) hash = Math.imul(hash ^ sign, 0x85ebca6b) + run;
  }
  if (capitals + small > 0) flags |= FLAG.letters;
  if (capitals > 1 && small === 0) flags |= FLAG.capitals;
  words.shape[at] = hash;
  words.flags[at] = flags;
}
