import {
  type Analysis,
  firstEndingAfter,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
  type TimeExpression,
} from '../language/index.js';
import { american } from './spelling.js';

/** A document ready for coding: the analysis, and for every token what stands over it (an index into the list, or −1). Quotations of a few words do not count. */
export interface Discourse {
  readonly analysis: Analysis;
  /** The words in lower case and American spelling, but for acronyms that would be pronouns. */
  readonly words: readonly string[];
  readonly mentionAt: Int32Array;
  readonly timeAt: Int32Array;
  readonly placeAt: Int32Array;
  readonly quoteAt: Int32Array;
}

/** Marks every token that lies in one of the spans with the span's index. Both lists are ordered, so one walk is enough. */
function cover(analysis: Analysis, spans: readonly Span[]): Int32Array {
  const { starts, ends, length } = analysis.tokens;
  const over = new Int32Array(length).fill(-1);
  let token = 0;
  for (const [i, span] of spans.entries()) {
    while (token < length && (ends[token] ?? 0) <= span.start) token++;
    for (let t = token; t < length && (starts[t] ?? 0) < span.end; t++) over[t] = i;
  }
  return over;
}

/** Quoted words are someone's speech from this many words on; fewer are a phrase in the reporter's own sentence ("serious and useful"). */
const wordsOfSpeech = 5;
const nowhere: Span = { start: 0, end: 0 };

/** Whether quoted words are more than a phrase. Looks at their first words only, so that long quotations cost no more than short ones. */
export const isSpeech = (analysis: Analysis, q: Quotation): boolean =>
  analysis.text.slice(q.start, q.end).split(/\s+/, wordsOfSpeech).length >= wordsOfSpeech;

/** "US officials" are not ours, and "the WHO" is nobody's "who". */
const acronyms: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s.'],
  ['WHO', 'w.h.o.'],
]);

/** Prepares an analysis for the coders. Time and memory grow with the text. */
export function discourse(analysis: Analysis): Discourse {
  const { forms, lower: words } = analysis.tokens;
  return {
    analysis,
    words: words.map((word, token) => acronyms.get(forms[token] ?? '') ?? american(word)),
    mentionAt: cover(analysis, analysis.mentions),
    timeAt: cover(analysis, analysis.times),
    placeAt: cover(analysis, analysis.places),
    quoteAt: cover(
      analysis,
      analysis.quotations.map((q) => (isSpeech(analysis, q) ? q : nowhere)),
    ),
  };
}

/** The lower-case form of a token; empty outside the text. */
export const lower = (d: Discourse, token: number): string => d.words[token] ?? '';
export const startOf = (d: Discourse, token: number): number => d.analysis.tokens.starts[token] ?? 0;
export const endOf = (d: Discourse, token: number): number => d.analysis.tokens.ends[token] ?? 0;

export const mentionOver = (d: Discourse, token: number): Mention | undefined =>
  d.analysis.mentions[d.mentionAt[token] ?? -1];
export const timeOver = (d: Discourse, token: number): TimeExpression | undefined =>
  d.analysis.times[d.timeAt[token] ?? -1];
export const quoteOver = (d: Discourse, token: number): Quotation | undefined =>
  d.analysis.quotations[d.quoteAt[token] ?? -1];

/** The quotations, short ones too, that touch a run of tokens, in order. */
export function quotationsOver(d: Discourse, from: number, to: number): Quotation[] {
  const { quotations } = d.analysis;
  const [start, end] = [startOf(d, from), endOf(d, to - 1)];
  const found: Quotation[] = [];
  for (let i = firstEndingAfter(quotations, start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}

/** Whether a token is a dash between words, not the hyphen of "U.S.-Japan". */
export function isDash(d: Discourse, token: number): boolean {
  const form = d.analysis.tokens.forms[token];
  if (form === '—') return true;
  return (form === '–' || form === '-') && startOf(d, token) > endOf(d, token - 1);
}

/** The items of an ordered list that lie within a span, whole. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

/** The text of a sentence. */
export const textOf = (d: Discourse, span: Span): string => d.analysis.text.slice(span.start, span.end);

/** The token in which an offset lies or that begins last before it, by bisection. */
export function tokenAt(d: Discourse, offset: number): number {
  const { starts, length } = d.analysis.tokens;
  let low = 0;
  for (let high = length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence that a token belongs to, by bisection. */
export function sentenceOf(d: Discourse, token: number): Sentence | undefined {
  const { sentences } = d.analysis;
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
