import type { Pen } from '../pen.js';

/** A piece of a text; the marked ones are shown so that they are seen. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Stand before and behind a mark while lines are broken: of the private use area, and taken out of documents first. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const RESERVED = /[\ue000\ue001]/g;

/** Text with marks in lines: in ink where there is colour, else between "»" and "«". */
export function markedLines(pieces: readonly Piece[], pen: Pen, indent = 0, hang = indent): string[] {
  const text = pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => {
      const clean = piece.text.replace(RESERVED, '\ufffd');
      return piece.marked ? OPEN + clean + CLOSE : clean;
    })
    .join('');
  let inside = false;
  return pen.put(text, indent, hang).map((line) => {
    const parts = line.split(/(?=[\ue000\ue001])/).map((part) => {
      if (part.startsWith(OPEN)) inside = true;
      if (part.startsWith(CLOSE)) inside = false;
      return shown(part, inside, pen);
    });
    return parts.join('');
  });
}

function shown(part: string, inside: boolean, { coloured, ink }: Pen): string {
  if (!coloured) return part.replace(OPEN, '»').replace(CLOSE, '«');
  const bare = part.replace(RESERVED, '');
  return inside && bare.trim() !== '' ? ink(bare, 'bold', 'accent') : bare;
}
