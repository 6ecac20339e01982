import { expect, it } from 'vitest';
import { contrast } from '../../../test/contrast.js';
import { PALETTE } from '../html-style.js';
import { ASK_STYLE } from './ask-style.js';

it('asks nothing of another host', () => expect(ASK_STYLE).not.toMatch(/url\(|@import|http/));

it('draws marks in colours that stand out from their ground, light and dark', () => {
  for (const { ground, soft, accent, ink, symbol, substance } of Object.values(PALETTE))
    for (const mark of [soft, accent, ink, symbol, substance])
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
});

it('sets no text smaller than 11 pixels', () => {
  const sizes = [...ASK_STYLE.matchAll(/font(?:-size)?:(?:\d+ )?(\d*\.?\d+)rem/g)].map(([, rem]) =>
    Number(rem),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes) * 16).toBeGreaterThanOrEqual(11);
});
