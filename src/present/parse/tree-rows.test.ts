import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { treeRows } from './tree-rows.js';
import type { ParsedWord } from './view.js';

/** Reads the heads back from the drawing: along the line in the column of a word's branch to the row whose word stands there. */
function headsIn(words: readonly ParsedWord[]): (number | null)[] {
  const stems = treeRows(words).map(({ stem }) => stem);
  return stems.map((stem, row) => {
    const column = stem.length - 2;
    if (column < 0) return null;
    const isHead = (other: number): boolean => stems[other]?.length === column;
    const find = (step: number): number => {
      let at = row + step;
      while (stems[at] !== undefined && !isHead(at) && '│├┌└'.includes(stems[at]?.[column] ?? '-'))
        at += step;
      return isHead(at) ? at : -1;
    };
    const goesUp = '└├'.includes(stem[column] ?? '');
    return goesUp && find(-1) >= 0 ? find(-1) : find(1);
  });
}

describe('treeRows', () => {
  it('draws a tree in the order of its words', () => {
    const rows = treeRows(REFUSAL.words).map(({ stem }, i) => stem + REFUSAL.words[i]?.form);
    expect(rows).toEqual([
      '┌╴Egypt',
      'refused',
      '│ ┌╴to',
      '├╴sign',
      '│ │ ┌╴the',
      '│ └╴treaty',
      '│ ┌╴on',
      '├╴Monday',
      '└╴.',
    ]);
  });
  it('says how the lines go on below a row', () => {
    const below = treeRows(REFUSAL.words).map((row) => row.below);
    expect(below).toEqual(['│', '│', '│ │', '│ │', '│ │ │', '│', '│ │', '│', '']);
  });
  it('shows each head of any projective tree', () =>
    fc.assert(
      fc.property(anySentence, ({ words }) => {
        expect(headsIn(words)).toEqual(words.map(({ head }) => head));
      }),
    ));
});
