import { expect, it } from 'vitest';
import { PALETTE } from '../../present/html-style.js';
import { PAGE_STYLE } from './style.js';

it('wears the colours of the brief, by day and by night, and asks nobody for a letter', () => {
  for (const { ground, ink, accent } of [PALETTE.light, PALETTE.dark])
    for (const colour of [ground, ink, accent]) expect(PAGE_STYLE).toContain(colour);
  expect(PAGE_STYLE).not.toMatch(/url\(|@import/);
});
