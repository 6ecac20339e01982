import type { Evidence } from '../record/index.js';

/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far a sentence may reach beyond a passage, in characters: a text without full stops stays cheap. */
const REACH = 800;

/** Abbreviations whose full stop ends no sentence, where a capital letter follows. */
const ABBREVIATION = /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])$/;

const isClosing = (char: string): boolean => '"”’\')]'.includes(char);

/** Whether a sentence ends right before `at`, where white space stands. */
function endsBefore(text: string, at: number): boolean {
  let last = at - 1;
  while (last > 0 && isClosing(text.charAt(last))) last--;
  const mark = text.charAt(last);
  if (mark === '?' || mark === '!') return true;
  return mark === '.' && !ABBREVIATION.test(text.slice(Math.max(0, last - 6), last));
}

const isBreak = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char === '\n' || ((char === ' ' || char === '\t') && endsBefore(text, at));
};

/** The sentence or sentences that a passage lies in, at most `REACH` characters beyond it on either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  const floor = Math.max(0, start - REACH);
  while (from > floor && !isBreak(text, from - 1)) from--;
  let to = end;
  const ceiling = Math.min(text.length, end + REACH);
  while (to < ceiling && !(to > start && isBreak(text, to))) to++;
  return { start: from, end: to };
}

/** The sentence that follows a stretch within the same paragraph, or null. */
export function sentenceAfter(text: string, span: Span): Span | null {
  const next = span.end + 1;
  if (text.charAt(span.end) === '\n' || next >= text.length) return null;
  return sentenceAround(text, { start: next, end: next + 1 });
}

/** The sentences that pieces of evidence lie in, each once, in order. */
export function sentencesOf(text: string, evidence: readonly Evidence[]): Span[] {
  const spans = evidence.map((piece) => sentenceAround(text, piece)).sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => span.start !== spans[i - 1]?.start);
}

/** Whether two stretches share a character. */
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether any of some stretches shares a character with any of others. */
export const anyTouch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => touch(one, other)));
