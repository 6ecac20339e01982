import { anywhere, beforeNumbers, isAbbreviation } from './abbreviations.js';
import type { Sentence, Tokens } from './analysis.js';
import { isUpper, kind, kindAt } from './characters.js';
import type { SentenceSpan } from './segments.js';

const apostrophes = "'’ʼ";
const hyphens = '-\u2010\u2011';
const repeated = ".-`'*_=~";
const clitic = /^(?:s|re|ve|ll|d|m)$/i;
const isoDay = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/iy;

/**
 * The words of the sentences with their exact places. Contractions and possessives are parted ("do|n't", "Kim|'s"), hyphenated words,
 * abbreviations with their full stops, numbers, ISO days and addresses stay whole; every other mark stands alone. Linear.
 */
export function tokenize(
  text: string,
  sentences: readonly SentenceSpan[],
): { tokens: Tokens; sentences: Sentence[] } {
  const ends: number[] = [];
  const starts: number[] = [];
  const placed = sentences.map((sentence) => {
    const from = starts.length;
    scan(text, sentence.start, sentence.end, starts, ends);
    return { ...sentence, from, to: starts.length };
  });
  return { tokens: table(text, starts, ends), sentences: placed };
}

/** Each form and its lower case are kept once: words come again, and what looks them up later need not hash them anew. */
function table(text: string, starts: readonly number[], ends: readonly number[]): Tokens {
  const known = new Map<string, { readonly form: string; readonly lower: string }>();
  const forms: string[] = [];
  const lower: string[] = [];
  starts.forEach((start, i) => {
    const form = text.slice(start, ends[i]);
    let word = known.get(form);
    if (!word) {
      word = { form, lower: plain(form) };
      known.set(form, word);
    }
    forms.push(word.form);
    lower.push(word.lower);
  });
  return {
    length: forms.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    forms,
    lower,
  };
}

const fancy = /[\u2010-\u2015\u2018\u2019\u02bc]/;
/** Lower case with straight apostrophes and hyphens, so that word lists need one spelling. */
export function plain(form: string): string {
  const lower = form.toLowerCase();
  return fancy.test(lower)
    ? lower.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010-\u2015]/g, '-')
    : lower;
}

function scan(text: string, from: number, limit: number, starts: number[], ends: number[]): void {
  let at = from;
  while (at < limit) {
    const what = kindAt(text, at);
    if (what === kind.space) {
      at += 1;
      continue;
    }
    const isWord = what === kind.letter || what === kind.digit;
    const end = isWord ? wordEnd(text, at, limit) : markEnd(text, at, limit, what);
    if (isWord) pushWord(text, at, end, starts, ends);
    else {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
}

/** A surrogate pair is one mark; so is a run of the same mark where runs have a meaning of their own ("...", "--", "``"). */
function markEnd(text: string, at: number, limit: number, what: number): number {
  if (what === kind.high) return Math.min(limit, isLowSurrogate(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
  const mark = text.charAt(at);
  let end = at + 1;
  if (repeated.includes(mark)) while (end < limit && text.charAt(end) === mark) end += 1;
  return end;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isWordKind = (what: number): boolean => what === kind.letter || what === kind.digit;

/** The end of the word that starts at `start`: runs of letters and digits, with the joints that hold between them. */
function wordEnd(text: string, start: number, limit: number): number {
  const whole = matchEnd(isoDay, text, start, limit) ?? addressEnd(text, start, limit);
  if (whole !== null) return whole;
  let run = start;
  for (;;) {
    let end = run;
    while (end < limit && isWordKind(kindAt(text, end))) end += 1;
    if (end >= limit) return limit;
    if (text.charAt(end) === '.' && keepsStop(text, start, run, end, limit)) return end + 1;
    if (end + 1 >= limit || !isWordKind(kindAt(text, end + 1)) || !joins(text, start, run, end)) return end;
    run = end + 1;
  }
}

function matchEnd(pattern: RegExp, text: string, start: number, limit: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? Math.min(limit, pattern.lastIndex) : null;
}

function addressEnd(text: string, start: number, limit: number): number | null {
  const first = text.charCodeAt(start) | 32;
  // Only h(ttp) and w(ww) can open an address.
  if (first !== 104 && first !== 119) return null;
  let end = matchEnd(webAddress, text, start, limit);
  if (end === null) return null;
  while (end > start + 1 && ".,;:!?)]'’".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether the mark at `at`, between two runs of letters or digits, belongs to the word. */
function joins(text: string, start: number, run: number, at: number): boolean {
  const mark = text.charAt(at);
  const [before, after] = [kindAt(text, at - 1), kindAt(text, at + 1)];
  if (before === kind.digit && after === kind.digit && ',.:/'.includes(mark)) return true;
  if (apostrophes.includes(mark)) return before === kind.letter && after === kind.letter;
  if (hyphens.includes(mark)) return hyphenJoins(text, start, run, at);
  if (mark === '–') return at - start === 1 && before === kind.letter && after === kind.digit;
  if (mark === '&') return isUpper(text.charAt(at - 1)) && isUpper(text.charAt(at + 1));
  return mark === '.' && before === kind.letter && after === kind.letter && dotJoins(text, run, at);
}

/** "U.S", "p.m" (single letters) and "state.gov" (lower case on both sides); "end.The" is two words. */
function dotJoins(text: string, run: number, at: number): boolean {
  if (at - run === 1 && kindAt(text, at + 2) !== kind.letter) return true;
  return at - run > 1 && !isUpper(text.charAt(at - 1)) && !isUpper(text.charAt(at + 1));
}

/** Compounds and names keep their hyphen; ranges of numbers do not, nor what hangs on an acronym ("US-led", "U.S.-Korea"). */
function hyphenJoins(text: string, start: number, run: number, at: number): boolean {
  const after = kindAt(text, at + 1);
  if (after === kind.digit) return kindAt(text, start) !== kind.digit;
  if (text.charAt(at + 2) === '.' && isUpper(text.charAt(at + 1))) return false;
  return start !== run || !isAcronym(text, run, at) || isRoman(text, at + 1);
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i += 1) if (!isUpper(text.charAt(i))) return false;
  return true;
}

function isRoman(text: string, start: number): boolean {
  let end = start;
  while ('IVX'.includes(text.charAt(end) || ' ')) end += 1;
  return end > start && kindAt(text, end) !== kind.letter;
}

/** Whether the full stop at `at` belongs to the word: "U.S.", "Mr.", "J."; at the end of the sentence only where it must. */
function keepsStop(text: string, start: number, run: number, at: number, limit: number): boolean {
  if (at + 1 < limit && isWordKind(kindAt(text, at + 1))) return false;
  if (at - start > 12) return false;
  const word = text.slice(start, at).toLowerCase();
  const closes = at + 1 >= limit;
  if (run > start && word.includes('.')) return isAbbreviation(word);
  if (word.length === 1) return !closes && isUpper(text.charAt(start)) && text.charAt(start) !== 'I';
  if (closes) return anywhere.has(word);
  return isAbbreviation(word) && !(beforeNumbers.has(word) && kindAfterSpace(text, at + 1) !== kind.digit);
}

function kindAfterSpace(text: string, at: number): number {
  let next = at;
  while (next < at + 3 && kindAt(text, next) === kind.space) next += 1;
  return kindAt(text, next);
}

/** Adds a word, parted at its clitics: "could|n't|'ve", "Trump|'s", "can|not". */
function pushWord(text: string, start: number, end: number, starts: number[], ends: number[]): void {
  const cut = cliticStart(text, start, end);
  if (cut === null) {
    starts.push(start);
    ends.push(end);
    return;
  }
  pushWord(text, start, cut, starts, ends);
  starts.push(cut);
  ends.push(end);
}

function cliticStart(text: string, start: number, end: number): number | null {
  if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') return start + 3;
  // The longest clitics have two letters: the apostrophe is one of the last three characters.
  for (let at = end - 2; at > start && at >= end - 3; at -= 1) {
    if (!apostrophes.includes(text.charAt(at))) continue;
    const tail = text.slice(at + 1, end);
    if (clitic.test(tail)) return at;
    const negated = (tail === 't' || tail === 'T') && text.charAt(at - 1).toLowerCase() === 'n';
    return negated && at - 1 > start ? at - 1 : null;
  }
  return null;
}
