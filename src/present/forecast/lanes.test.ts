import { describe, expect, it } from 'vitest';
import { type Lanes, lanesSvg } from './lanes.js';

const lane = (head: string, most: number) => ({
  head,
  chances: [
    [0.05, 0.1, most, 0.1],
    [0.02, 0.02, 0.02, 0.02],
  ],
  came: [true, true, false, null],
});
const picture: Lanes = {
  title: 'Will they meet?',
  description: 'Chances & what came of them',
  lines: ['one', 'two'],
  lanes: [lane('within a month', 0.28), lane('within a year', 0.61)],
  dashedFrom: 2,
  ticks: [{ at: 2, text: '2018' }],
  marks: [
    { at: 1.5, text: 'Bergen' },
    { at: 1.7, text: 'Oslo' },
  ],
};
const svg = lanesSvg(picture);

describe('chances in lanes', () => {
  it('are drawn line by line, dashed where inputs are thin', () => {
    expect(svg.match(/<path style="[^"]+" d="M[^h"]+"/g)).toHaveLength(4);
    expect(svg.match(/<path class="dashed"/g)).toHaveLength(4);
    expect(lanesSvg({ ...picture, dashedFrom: null })).not.toContain('class="dashed"');
  });
  it('have what came true shaded in one piece', () =>
    expect(svg.match(/<rect class="bar c2"[^>]+>/g)).toHaveLength(2));
  it('end their scale above the highest chance', () => {
    expect(svg).toContain('>30 %<');
    expect(svg).toContain('>60 %<');
    expect(svg).not.toContain('>50 %<'); // long scales have every second tenth
  });
  it('name what happened, in turns higher and lower, and the times', () => {
    const heights = ['Bergen', 'Oslo'].map((name) => new RegExp(` y="([\\d.]+)">${name}<`).exec(svg)?.[1]);
    expect(new Set(heights).size).toBe(2);
    expect(svg).toContain('>2018<');
  });
  it('can be read by who does not see them', () =>
    expect(svg).toContain('<desc>Chances &amp; what came of them</desc>'));
});
