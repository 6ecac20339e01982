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

/** A text in pieces, with the words marked that a search looked for. `wanted` are words, and phrases of several. */
export function markedWords(text: string, wanted: readonly string[]): Piece[] {
  const phrases = wanted.map((phrase) => phrase.split(' ').map(stemOf));
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i < words.length; ) {
    const phrase = phrases.find((stems) => stems.every((stem, k) => words[i + k]?.stem === stem));
    const [first, last] = [words[i], words[i + (phrase?.length ?? 1) - 1]];
    if (phrase && first && last) {
      pieces.push({ text: text.slice(from, first.start), marked: false });
      pieces.push({ text: text.slice(first.start, last.end), marked: true });
      from = last.end;
    }
    i += phrase?.length ?? 1;
  }
  return [...pieces, { text: text.slice(from), marked: false }].filter((piece) => piece.text !== '');
}
