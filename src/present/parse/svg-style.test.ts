import { describe, expect, it } from 'vitest';
import { contrast } from '../../../test/contrast.js';
import { PALETTE, STYLE } from './svg-style.js';

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
