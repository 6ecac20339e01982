import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { layoutOf, PADDING, PORT, SIZE } from './svg-layout.js';
import { textWidth } from './text-width.js';

describe('layoutOf', () => {
  it('sets no word on another, and all within the drawing', () =>
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const { middles, halves, right } = layoutOf(sentence);
        const edge = (i: number, side: number) => (middles[i] ?? 0) + side * (halves[i] ?? 0);
        expect(edge(0, -1)).toBeGreaterThanOrEqual(PADDING);
        for (let i = 1; i < middles.length; i += 1) expect(edge(i, -1)).toBeGreaterThan(edge(i - 1, 1));
        expect(right).toBeGreaterThanOrEqual(edge(middles.length - 1, 1));
      }),
    ));
  it('gives each arc room for its label', () =>
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const { arcs, middles } = layoutOf(sentence);
        for (const { head, dependent, relation, port } of arcs) {
          const length = Math.abs((middles[head] ?? 0) + port * PORT - (middles[dependent] ?? 0));
          expect(length).toBeGreaterThanOrEqual(textWidth(relation, SIZE.label));
        }
      }),
    ));
  it('has room for roles under their words, and for how sure the first word is', () => {
    const frames = REFUSAL.frames.map((frame) => ({ ...frame, predicate: 0, agents: [2], negated: true }));
    const { middles, halves } = layoutOf({ ...REFUSAL, frames });
    expect((halves[2] ?? 0) * 2).toBeGreaterThanOrEqual(textWidth('agent', SIZE.label));
    expect(middles[0]).toBeGreaterThanOrEqual(PADDING + textWidth('planned, denied', SIZE.label) / 2);
  });
});
