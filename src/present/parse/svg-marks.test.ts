import { describe, expect, it } from 'vitest';
import { REFUSAL } from '../../../test/parsed-sentence.js';
import { layoutOf } from './svg-layout.js';
import { markBand } from './svg-marks.js';

const tops = (markup: string): number[] =>
  [...markup.matchAll(/d="M[\d.]+,(\d+)/g)].map(([, y]) => Number(y));

describe('markBand', () => {
  it('underlines what is marked, with its label', () => {
    const { markup } = markBand(layoutOf(REFUSAL));
    expect(markup).toContain('class="mark name"');
    expect(markup).toContain('>state EGY</text>');
    expect(markup).toContain('class="mark time"');
    expect(tops(markup)).toEqual([0, 0]);
  });
  it('puts what would collide into another lane', () => {
    const places = [{ start: 0, end: 1, from: 1, to: 2, name: 'a place with a long name', state: null }];
    const more = [...places, ...places.map((place) => ({ ...place, from: 2, to: 3 }))];
    const { markup, height } = markBand(layoutOf({ ...REFUSAL, places: more }));
    expect(new Set(tops(markup)).size).toBe(2);
    expect(height).toBeGreaterThan(2 * 28);
  });
  it('reaches as far as its last label', () => {
    const places = [{ start: 0, end: 1, from: 8, to: 9, name: 'x'.repeat(80), state: null }];
    const layout = layoutOf({ ...REFUSAL, places });
    expect(markBand(layout).right).toBeGreaterThan(layout.right + 400);
  });
  it('takes no room where nothing is marked', () =>
    expect(markBand(layoutOf({ ...REFUSAL, names: [], times: [] }))).toEqual({
      markup: '',
      height: 0,
      right: 0,
    }));
});
