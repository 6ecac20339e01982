import type { Span } from './sentence.js';

/** Pieces of text as a text of their own, one a line, with the stretch of each in it. */
export function lineByLine(pieces: readonly string[]): {
  readonly text: string;
  readonly spans: readonly Span[];
} {
  const spans: Span[] = [];
  let text = '';
  for (const piece of pieces) {
    spans.push({ start: text.length, end: text.length + piece.length });
    text += `${piece}\n`;
  }
  return { text, spans };
}
