import type { Evidence } from '../../record/index.js';
import { sentenceAround } from '../../weigh/sentence.js';
import type { Piece } from './marked.js';

/** Longest stretch that is shown on either side of a passage, in characters. */
const REACH = 400;

/** A stretch of a text with the passages in it. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly passages: readonly Evidence[];
}

/**
 * Passages as they stand in their text, marked: with the rest of their sentences and with the sentences before and after. Passages that stand
 * near each other are shown together, so that nothing is shown twice.
 */
export function inContext(text: string, evidence: readonly Evidence[]): Piece[][] {
  const windows: Window[] = [];
  for (const passage of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const window = windowAround(text, passage);
    const last = windows.at(-1);
    if (last && window.from < last.to) windows[windows.length - 1] = joined(last, window);
    else windows.push(window);
  }
  return windows.map((window) => piecesOf(text, window));
}

function windowAround(text: string, passage: Evidence): Window {
  const { start, end } = passage;
  const own = sentenceAround(text, passage);
  return {
    from: Math.max(start - REACH, startBefore(text, own.start)),
    to: Math.min(end + REACH, endAfter(text, own.end)),
    passages: [passage],
  };
}

const joined = (a: Window, b: Window): Window => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  passages: [...a.passages, ...b.passages],
});

/** The text of a window, its passages marked; where they overlap, the mark goes from the first to the last. */
function piecesOf(text: string, { from, to, passages }: Window): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of passages) {
    if (start > at || pieces.length === 0) pieces.push({ text: text.slice(at, start), marked: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first && from > 0) pieces[0] = { ...first, text: `… ${first.text}` };
  if (last && to < text.length) pieces[pieces.length - 1] = { ...last, text: `${last.text} …` };
  return pieces.filter((piece) => piece.text !== '');
}

/** Where the sentence before begins; `start` itself where there is none. */
function startBefore(text: string, start: number): number {
  const last = text.slice(0, start).trimEnd().length - 1;
  return last < 0 ? start : sentenceAround(text, { start: last, end: last + 1 }).start;
}

/** Where the sentence after ends; `end` itself where there is none. */
function endAfter(text: string, end: number): number {
  const next = text.length - text.slice(end).trimStart().length;
  return next >= text.length ? end : sentenceAround(text, { start: next, end: next + 1 }).end;
}
