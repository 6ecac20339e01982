import { type Arc, arcsOf, busiestSide } from './arcs.js';
import { type FrameCells, frameCells } from './frame-cells.js';
import { textWidth } from './text-width.js';
import type { ParsedSentence } from './view.js';
import { type Mark, marksOf, surenessOf } from './wording.js';

/** Sizes of type in pixels: the words themselves, and everything that is said of them. */
export const SIZE = { word: 16, label: 12 };
/** Pixels between two arcs that leave one head on one side. */
export const PORT = 5;
/** Pixels of air around the drawing, and between two words. */
export const PADDING = 24;
const GAP = 14;

/** Where everything of a sentence stands from left to right, in pixels. */
export interface Layout {
  readonly sentence: ParsedSentence;
  readonly arcs: readonly Arc[];
  readonly marks: readonly Mark[];
  /** The roles of each frame's words. */
  readonly cells: readonly FrameCells[];
  /** The middle of each word, and how far it reaches to each side with its tags and roles. */
  readonly middles: readonly number[];
  readonly halves: readonly number[];
  /** How far the words and what stands under them reach to the right. */
  readonly right: number;
}

/** Sets the words of a sentence apart as far as they, what stands under them and the labels of their arcs need. */
export function layoutOf(sentence: ParsedSentence): Layout {
  const arcs = arcsOf(sentence.words);
  const cells = sentence.frames.map((frame) => frameCells(frame, sentence));
  const halves = halvesOf(sentence, arcs, cells);
  const edges = edgesOf(sentence);
  const ending = sentence.words.map((): Arc[] => []);
  for (const arc of arcs) ending[Math.max(arc.head, arc.dependent)]?.push(arc);
  const middles: number[] = [];
  halves.forEach((half, word) => {
    const before = word === 0 ? 0 : (middles[word - 1] ?? 0) + (halves[word - 1] ?? 0) + GAP;
    const clear = Math.max(before + half, PADDING + Math.max(half, edges[word] ?? 0));
    middles.push(Math.max(clear, ...(ending[word] ?? []).map((arc) => reachOf(arc, middles))));
  });
  const right = middles.reduce(
    (most, middle, word) => Math.max(most, middle + Math.max(halves[word] ?? 0, edges[word] ?? 0)),
    0,
  );
  return { sentence, arcs, marks: marksOf(sentence), cells, middles, halves, right };
}

/** Where the later end of an arc may stand at the least, so that its label has room. */
function reachOf({ head, dependent, relation, port }: Arc, middles: readonly number[]): number {
  const first = middles[Math.min(head, dependent)] ?? 0;
  return first + textWidth(relation, SIZE.label) + 2 * PORT + Math.abs(port) * PORT;
}

function halvesOf(
  { words, frames }: ParsedSentence,
  arcs: readonly Arc[],
  cells: readonly FrameCells[],
): number[] {
  const busy = busiestSide(arcs, words.length);
  const widths = words.map(({ form, upos }, word) =>
    Math.max(textWidth(form, SIZE.word), textWidth(upos, SIZE.label), 2 * ((busy[word] ?? 0) + 1) * PORT),
  );
  const widen = (word: number, text: string, air: number): void => {
    widths[word] = Math.max(widths[word] ?? 0, textWidth(text, SIZE.label) + air);
  };
  for (const row of cells) for (const [word, roles] of row) widen(word, roles, 0);
  for (const { predicate, lemma } of frames) widen(predicate, lemma, GAP);
  return widths.map((width) => width / 2);
}

/** How far what stands under a predicate alone in its line reaches to each side: it must not leave the drawing. */
function edgesOf({ words, frames }: ParsedSentence): number[] {
  const edges: number[] = new Array(words.length).fill(0);
  for (const frame of frames)
    edges[frame.predicate] = Math.max(
      edges[frame.predicate] ?? 0,
      textWidth(surenessOf(frame), SIZE.label) / 2,
    );
  return edges;
}
