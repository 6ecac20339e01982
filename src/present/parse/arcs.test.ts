import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { type Arc, arcsOf, busiestSide } from './arcs.js';

const ends = ({ head, dependent }: Arc): [number, number] => [
  Math.min(head, dependent),
  Math.max(head, dependent),
];

describe('arcsOf', () => {
  const arcs = arcsOf(REFUSAL.words);
  const to = (dependent: number): Arc | undefined => arcs.find((arc) => arc.dependent === dependent);
  it('has one arc for each word but the root', () =>
    expect(arcs.map(({ dependent }) => dependent).sort()).toEqual([0, 2, 3, 4, 5, 6, 7, 8]));
  it('puts an arc above those that it goes over', () =>
    expect([0, 2, 3, 4, 5, 7, 8].map((word) => to(word)?.level)).toEqual([1, 1, 2, 1, 2, 3, 4]));
  it('lets the longest arc of a side leave nearest to the middle', () =>
    expect([0, 3, 7, 8].map((word) => to(word)?.port)).toEqual([-1, 3, 2, 1]));
  it('counts the arcs of the busier side', () =>
    expect(busiestSide(arcs, REFUSAL.words.length)).toEqual([0, 3, 0, 1, 0, 1, 0, 1, 0]));
  it('never lays an arc on another', () =>
    fc.assert(
      fc.property(anySentence, ({ words }) => {
        const all = arcsOf(words);
        const clashes = all.flatMap((arc, i) =>
          all.slice(i + 1).filter((other) => {
            const [[a, b], [c, d]] = [ends(arc), ends(other)];
            return arc.level === other.level && a < d && c < b;
          }),
        );
        expect(clashes).toEqual([]);
      }),
    ));
});
