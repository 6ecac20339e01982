import type { DocumentHit } from 'dragoman/client';

/** A stretch of a text; the marked ones are what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The words around what was found, in pieces; lines of the document run on. */
export function excerptPieces({ quote, marks }: NonNullable<DocumentHit['excerpt']>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(
      { text: quote.slice(at, start), marked: false },
      { text: quote.slice(start, end), marked: true },
    );
    at = end;
  }
  return [...pieces, { text: quote.slice(at), marked: false }].filter(({ text }) => text !== '');
}
