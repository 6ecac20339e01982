import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { storyPicture } from './story-picture.mjs';

const FIRST = (2018 - 1900) * 12;
const window = (length: number, label: number) => ({
  length,
  dyad: 0.05,
  pool: 0.1,
  signals: 0.1,
  full: 0.25,
  label,
});
const months = Array.from({ length: 24 }, (_, i) => ({
  month: FIRST + i,
  thin: i >= 20,
  windows: [window(3, i === 4 ? 1 : 0), window(12, 0)],
}));
const svg: string = storyPicture(
  { months, met: [FIRST + 5, FIRST + 99] },
  { lengths: [3, 12], names: { [FIRST + 5]: 'Oslo, June 2018' } },
);

describe('the picture of a story', () => {
  it('shades what came true, and marks meetings within its time', () => {
    expect(svg.match(/class="came"/g)).toHaveLength(1);
    expect(svg.match(/class="met"/g)).toHaveLength(1);
    expect(svg).toContain('They met: Oslo, June 2018.');
  });
  it('draws each line in each lane, dashed where inputs are thin', () => {
    expect(svg.match(/<polyline points="[^"]{60,}"/g)).toHaveLength(8);
    expect(svg.match(/<polyline class="thin"/g)).toHaveLength(8);
  });
  it('ends its scale above the highest chance, and draws within it', () => {
    expect(svg).toContain('30 %');
    expect(svg).not.toContain('40 %');
    const heights = [...svg.matchAll(/,(\d+(?:\.\d+)?)[ "]/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThan(10);
  });
  it('knows light and dark', () => expect(svg).toContain('prefers-color-scheme:dark'));
});
