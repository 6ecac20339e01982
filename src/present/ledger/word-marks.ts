import type { Piece } from './marked.js';

/** Endings without which forms of a word look alike: "meetings" and "met" do not, "meetings" and "meet" do. */
const ENDING = /(?:ations?|ators?|ating|at(?:ed|es?)|ings?|ions?|ors?|ers?|ed|ies|es|ly|s|e|y)$/;
/** Fewer letters than this tell nothing. */
const SHORTEST = 3;

/** What the forms of a word have in common, near enough to show why a passage was found. */
function stemOf(word: string): string {
  const small = word.toLowerCase();
  const stem = small.replace(ENDING, '');
  return stem.length >= SHORTEST ? stem : small;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where the words that a search looked for stand in a text. `wanted` are words, and phrases of several. */
export function marksIn(text: string, wanted: readonly string[]): Mark[] {
  const phrases = wanted.map((phrase) => phrase.split(' ').map(stemOf));
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marks: Mark[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phrases.find((stems) => stems.every((stem, k) => words[i + k]?.stem === stem));
    const [first, last] = [words[i], words[i + (phrase?.length ?? 1) - 1]];
    if (phrase && first && last) marks.push({ start: first.start, end: last.end });
    i += phrase?.length ?? 1;
  }
  return marks;
}

/** A text in pieces, with the words marked that a search looked for. */
export function markedWords(text: string, wanted: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of marksIn(text, wanted)) {
    pieces.push(
      { text: text.slice(from, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    from = end;
  }
  return [...pieces, { text: text.slice(from), marked: false }].filter((piece) => piece.text !== '');
}
