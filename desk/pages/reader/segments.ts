import type { Passage } from './passage.js';

/** A stretch of the text, from a place to before another (UTF-16 units). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text over which the same passages lie. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The passages that it is part of, the highest line first. */
  readonly within: readonly Passage[];
  /** Items of which it is the first word that is seen. */
  readonly opens: readonly string[];
  /** It is part of the passage that the address names. */
  readonly isAt: boolean;
}

/** The paragraphs of a text: parted by blank lines or, where there are none, by the ends of lines. What lies between them is white. */
export function paragraphsOf(text: string): Stretch[] {
  const break_ = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n+/g;
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: white } of text.matchAll(break_)) {
    if (index > start) found.push({ start, end: index });
    start = index + white.length;
  }
  return start < text.length ? [...found, { start, end: text.length }] : found;
}

/**
 * Stretches of a text, each in pieces. Every passage is shown over its whole length, however many overlap. `passages` come in the order of
 * the text; an item opens once, with the first of its words in any of the stretches.
 */
export function segmentsOf(
  text: string,
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  at: Stretch | null,
): Segment[][] {
  const opened = new Set<string>();
  return stretches.map((stretch) => {
    const over = passages.filter((passage) => meets(passage, stretch));
    const edges = cuts(stretch, at ? [...over, at] : over);
    return edges.slice(0, -1).map((start, i) => {
      const end = edges[i + 1] ?? stretch.end;
      const within = over.filter((passage) => meets(passage, { start, end })).sort((a, b) => a.lane - b.lane);
      const opens = [...new Set(within.map(({ item }) => item))].filter((item) => !opened.has(item));
      for (const item of opens) opened.add(item);
      return {
        start,
        text: text.slice(start, end),
        within,
        opens,
        isAt: at !== null && meets(at, { start, end }),
      };
    });
  });
}

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Where something begins or ends within a stretch, with its own ends. */
function cuts({ start, end }: Stretch, marks: readonly Stretch[]): number[] {
  const inside = marks
    .flatMap((mark) => [mark.start, mark.end])
    .filter((place) => place > start && place < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}
