import { piecesOf, type Span } from './pieces-of.js';

/** A text with some stretches of it marked. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {piecesOf(text, marks).map(({ text: piece, start, isMarked }) =>
        isMarked ? <mark key={start}>{piece}</mark> : piece,
      )}
    </>
  );
}
