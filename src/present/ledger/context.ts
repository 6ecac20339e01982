import type { Evidence } from '../../record/index.js';
import { sentenceAround } from '../../weigh/index.js';
import type { Piece } from './marked.js';

/** Longest stretch that is shown on either side of a passage, in characters. */
const REACH = 400;

/** A passage as it stands in its text: with the rest of its sentence and with the sentences before and after, the passage marked. */
export function inContext(text: string, { start, end, quote }: Evidence): Piece[] {
  const own = sentenceAround(text, { start, end });
  const from = Math.max(start - REACH, startBefore(text, own.start));
  const to = Math.min(end + REACH, endAfter(text, own.end));
  return [
    { text: (from > 0 ? '… ' : '') + text.slice(from, start), marked: false },
    { text: quote, marked: true },
    { text: text.slice(end, to) + (to < text.length ? ' …' : ''), marked: false },
  ];
}

/** Where the sentence before begins; `start` itself where there is none. */
function startBefore(text: string, start: number): number {
  const last = text.slice(0, start).trimEnd().length - 1;
  return last < 0 ? start : sentenceAround(text, { start: last, end: last + 1 }).start;
}

/** Where the sentence after ends; `end` itself where there is none. */
function endAfter(text: string, end: number): number {
  const next = end + (text.slice(end).length - text.slice(end).trimStart().length);
  return next >= text.length ? end : sentenceAround(text, { start: next, end: next + 1 }).end;
}
