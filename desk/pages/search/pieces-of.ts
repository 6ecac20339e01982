/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text cut where marks begin and end. Marks that overlap count as one. */
export function piecesOf(
  text: string,
  marks: readonly Span[],
): readonly { readonly text: string; readonly start: number; readonly isMarked: boolean }[] {
  const pieces = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: text.slice(at, from), start: at, isMarked: false });
    if (end > from) pieces.push({ text: text.slice(from, end), start: from, isMarked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isMarked: false });
  return pieces;
}
