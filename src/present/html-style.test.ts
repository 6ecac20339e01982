import { describe, expect, it } from 'vitest';
import { contrast } from '../../test/contrast.js';
import { PALETTE, STYLE } from './html-style.js';

describe('the palette', () => {
  const pairs = Object.values(PALETTE).flatMap(({ ground, marked, line: _, ...inks }) =>
    Object.entries(inks).map(([name, ink]) => [name, ink, ground, marked] as const),
  );
  it.each(pairs)('%s %s can be read on %s', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it('keeps marked words readable', () => {
    for (const { ink, marked } of Object.values(PALETTE))
      expect(contrast(ink, marked)).toBeGreaterThanOrEqual(4.5);
  });
});

it('asks nothing of another host', () => expect(STYLE).not.toMatch(/url\(|@import|http/));
