import { describe, expect, it } from 'vitest';
import { PALETTE, STYLE } from './svg-style.js';

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  const pairs = Object.values(PALETTE).flatMap(({ ground, line: _, ...inks }) =>
    Object.entries(inks).map(([name, ink]) => [name, ink, ground] as const),
  );
  it.each(pairs)('%s %s can be read on %s', (_, ink, ground) =>
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5),
  );
  it('has the same colours in light and dark', () =>
    expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light)));
});

it('asks nothing of another host', () => expect(STYLE).not.toMatch(/url\(|@import|http/));
it('holds only within the drawing', () => {
  const selectors = STYLE.replace(/@media[^{]*\{(.*)\}$/gm, '$1').match(/^[^{]+/gm) ?? [];
  expect(
    selectors.filter((selector) => !selector.split(',').every((part) => part.startsWith('.drawing'))),
  ).toEqual([]);
});
