import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE } from '../../src/present/html-style.js';

const sheet = readFileSync(new URL('./colours.css', import.meta.url), 'utf8');

/** The colours that a block of the sheet sets, by name; blocks in their order. */
const blocks = [...sheet.matchAll(/\{([^{}]*--ground[^{}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  ),
);

const luminance = (colour: string): number =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

/** Contrast of two colours (WCAG 2.2, 1.4.3). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it('wears the colours of the printed brief', () => {
  expect(blocks).toHaveLength(4);
  expect(blocks[0]).toMatchObject(PALETTE.light);
  expect(blocks[1]).toMatchObject(PALETTE.dark);
  expect(blocks[2]).toEqual(blocks[1]);
  expect(blocks[3]).toMatchObject({ ...PALETTE.light, ground: '#ffffff' });
});

it('can be read: what is written keeps 4.5 : 1 on every ground', () => {
  for (const colours of blocks)
    for (const ground of ['ground', 'raised', 'shade', 'marked'])
      for (const ink of ['ink', 'soft', 'accent', 'symbol', 'substance'])
        if (ground !== 'marked' || ink === 'ink')
          expect(
            contrast(colours[ink] ?? '', colours[ground] ?? ''),
            `${ink} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
});
