import { anywhere, beforeNames, beforeNumbers, isDotted, sentenceOpeners } from './abbreviations.js';
import type { Span, Turn } from './analysis.js';
import { isLower, isUpper, kind, kindAt, trimmed } from './characters.js';
import { datelineOf } from './datelines.js';
import { findParagraphs } from './paragraphs.js';
import { findTurns } from './turns.js';

/** A sentence before its words are known: its place and the index of its paragraph. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

/** What `segment` gives: each list trimmed, in order, without overlap. */
export interface Segments {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly SentenceSpan[];
  /** The turns of a transcript; each label is a sentence of its own. */
  readonly turns: readonly Turn[];
}

/** Longest sentence in UTF-16 code units. Run-on treaty preambles reach about 3 000; beyond, text is a table or a list, and coders look at pairs within a sentence. */
export const longestSentence = 5_000;

// The rules follow UAX #29 (Unicode text segmentation, sentences) for English; Intl.Segmenter itself takes time in the square of the
// number of sentences (ICU in Node 20: 0.1 s for 8 000 short ones, four times that for twice as many) and changes with the ICU version.
const terminators = '.!?…';
const closers = '"\'”’»)]}';
const noteMark = / ?\[\d{1,3}\]/y;
const enumerator = /^[([]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)\]]+$/;

/** Paragraphs, sentences and turns of a text. Linear in its length, whatever it holds. */
export function segment(text: string): Segments {
  const paragraphs = findParagraphs(text);
  const turns = findTurns(text, paragraphs);
  const labels = new Map(turns.map(({ label }) => [label.start, label]));
  const sentences = paragraphs.flatMap((span, paragraph) =>
    labelled(text, span, labels)
      .flatMap((part) => sentencesOf(text, part))
      .flatMap((sentence) => bounded(text, sentence))
      .map((piece) => ({ ...piece, paragraph })),
  );
  return { paragraphs, sentences, turns };
}

/** A paragraph, parted after the label of its speaker or its dateline: what is said begins with its own sentence. */
function labelled(text: string, paragraph: Span, labels: ReadonlyMap<number, Span>): Span[] {
  // Emphasis marks of Markdown may stand before the label.
  const label = [0, 1, 2]
    .map((marks) => labels.get(paragraph.start + marks))
    .find((found) => found !== undefined);
  const head = label ?? datelineOf(text, paragraph);
  if (!head || head.end >= paragraph.end) return [paragraph];
  return [trimmed(text, paragraph.start, head.end), trimmed(text, head.end, paragraph.end)];
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = start;
  while (at < paragraph.end) {
    if (!terminators.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    const end = closedEnd(text, at, paragraph.end);
    const next = afterSpace(text, end, paragraph.end);
    if (next > end && !goesOn(text, { start, end }, next)) {
      sentences.push({ start, end });
      start = next;
    }
    at = next;
  }
  return start < paragraph.end ? [...sentences, { start, end: paragraph.end }] : sentences;
}

/** Past a run of terminators, the quotes and brackets that close after it, and note marks ("[3]"). */
function closedEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && terminators.includes(text.charAt(at))) at += 1;
  while (at < limit && closers.includes(text.charAt(at))) at += 1;
  for (noteMark.lastIndex = at; noteMark.test(text); ) at = noteMark.lastIndex;
  return Math.min(limit, at);
}

function afterSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && kindAt(text, at) === kind.space) at += 1;
  return at;
}

/** Whether the full stop does not end the sentence: after an abbreviation, an initial or an enumerator, or where a lower-case word follows. */
function goesOn(text: string, sentence: Span, next: number): boolean {
  const { start, end } = sentence;
  if (end - start <= 7 && enumerator.test(text.slice(start, end))) return true;
  if (isLower(text.charAt(next))) return true;
  if (text.charAt(end - 1) !== '.') return false;
  const word = lastWord(text, start, end - 1);
  const lower = word.toLowerCase();
  if (beforeNames.has(lower)) return true;
  if (beforeNumbers.has(lower)) return kindAt(text, next) === kind.digit;
  if (!isInitial(word) && !anywhere.has(lower) && !isDotted(lower)) return false;
  return !opensSentence(text, next);
}

/** A capital letter alone: "J." in "J. Smith"; "I" is more often the pronoun. */
const isInitial = (word: string): boolean => word.length === 1 && isUpper(word) && word !== 'I';

function opensSentence(text: string, at: number): boolean {
  if ('"“‘'.includes(text.charAt(at))) return true;
  let end = at;
  while (end < at + 12 && kindAt(text, end) === kind.letter) end += 1;
  return sentenceOpeners.has(text.slice(at, end).toLowerCase());
}

/** The word that ends at `end`, full stops inside included; at most 12 characters, longer than any abbreviation. */
function lastWord(text: string, start: number, end: number): string {
  let at = end;
  const stop = Math.max(start, end - 12);
  while (at > stop && (kindAt(text, at - 1) === kind.letter || text[at - 1] === '.')) at -= 1;
  return text.slice(at, end);
}

/** Cuts what is longer than a sentence may be, at white space where there is some in the last fifth, never inside a surrogate pair. */
function bounded(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let from = sentence.start;
  while (sentence.end - from > longestSentence) {
    const to = cutBefore(text, from, from + longestSentence);
    const piece = trimmed(text, from, to);
    if (piece.start < piece.end) pieces.push(piece);
    from = to;
  }
  const rest = trimmed(text, from, sentence.end);
  return rest.start < rest.end ? [...pieces, rest] : pieces;
}

function cutBefore(text: string, from: number, limit: number): number {
  const least = from + longestSentence * 0.8;
  for (let at = limit; at > least; at -= 1) if (kindAt(text, at - 1) === kind.space) return at;
  return kindAt(text, limit - 1) === kind.high ? limit - 1 : limit;
}
