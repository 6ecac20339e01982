import type { ParsedWord } from './view.js';

/** What stands left of a word in a tree that is drawn with one word a row, and what goes on below it where its row takes several lines. */
export interface TreeRow {
  readonly stem: string;
  readonly below: string;
}

/** Branches by whether the line goes on upward (1) and downward (2): a bare line, and one that turns to the word. */
const LINE = [' ', '│', '│', '│'];
const BRANCH = ['╶', '└', '┌', '├'];

/**
 * The tree of a sentence in the order of its words: each word stands two columns right of its head and is tied to the line in the
 * column of its head. Words between a head and its dependent hang on one of the two, so the lines of a projective tree never meet.
 */
export function treeRows(words: readonly ParsedWord[]): TreeRow[] {
  const depths = depthsOf(words);
  const lines = linesOf(words, depths);
  const goesOn = (column: number, row: number): boolean => lines[column]?.[row] === true;
  return words.map((_, row) => {
    const depth = depths[row] ?? 0;
    const turns = (column: number): number =>
      (goesOn(column, row - 1) ? 1 : 0) + (goesOn(column, row) ? 2 : 0);
    const stem = Array.from({ length: depth }, (_, column) =>
      column === depth - 1 ? `${BRANCH[turns(column)]}╴` : `${LINE[turns(column)]} `,
    );
    const below = Array.from({ length: depth + 1 }, (_, column) => (goesOn(column, row) ? '│ ' : '  '));
    return { stem: stem.join(''), below: below.join('').trimEnd() };
  });
}

/** How many arcs lie between each word and the root. */
function depthsOf(words: readonly ParsedWord[]): number[] {
  const depths: number[] = new Array(words.length).fill(-1);
  for (let word = 0; word < words.length; word += 1) {
    const path: number[] = [];
    let at: number | null = word;
    while (at !== null && (depths[at] ?? 0) < 0) {
      path.push(at);
      at = words[at]?.head ?? null;
    }
    let depth = at === null ? -1 : (depths[at] ?? 0);
    for (const step of path.reverse()) {
      depth += 1;
      depths[step] = depth;
    }
  }
  return depths;
}

/** For each column, after which rows its line goes on: from the first of a head and its dependents to the last. */
function linesOf(words: readonly ParsedWord[], depths: readonly number[]): boolean[][] {
  const lines: boolean[][] = [];
  words.forEach(({ head }, word) => {
    if (head === null) return;
    const column = depths[head] ?? 0;
    const line = lines[column] ?? [];
    lines[column] = line;
    for (let row = Math.min(head, word); row < Math.max(head, word); row += 1) line[row] = true;
  });
  return lines;
}
