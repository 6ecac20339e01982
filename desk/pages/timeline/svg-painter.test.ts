import { expect, it } from 'vitest';
import { PALETTE } from '../../../src/present/html-style.js';
import type { Palette } from './canvas-painter.js';
import { escaped, svgPainter } from './svg-painter.js';

const palette: Palette = { ...PALETTE.light, shade: '#f1efe9' };
const painter = () => svgPainter(palette, (words) => words.length * 6);

it('writes all shapes of one ink as one path', () => {
  const svg = painter();
  svg.begin({ fill: 'ink', alpha: 0.5 });
  svg.disc(10, 10, 4);
  svg.half(20, 10, 4, 'left');
  svg.rect(1, 2, 3, 4);
  svg.end();
  svg.begin({ stroke: 'line', isDashed: true });
  svg.end();
  const picture = svg.done(100, 50);
  expect(picture.match(/<path /g)).toHaveLength(1);
  expect(picture).toContain('M14 10A4 4 0 0 1 6 10A4 4 0 0 1 14 10ZM20 14A4 4 0 0 1 20 6ZM1 2h3v4h-3Z');
  expect(picture).toContain('opacity="0.5"');
});

it('keeps what documents say from being markup', () => {
  expect(escaped('<script>"x" & y\u0000</script>')).toBe(
    '&lt;script&gt;&quot;x&quot; &amp; y&lt;/script&gt;',
  );
  const svg = painter();
  svg.write('<b>', 1, 2, { colour: 'ink', size: 12 });
  expect(svg.done(10, 10)).toContain('>&lt;b&gt;</text>');
});

it('closes what it clips', () => {
  const svg = painter();
  svg.clip(0, 0, 10, 10);
  svg.unclip();
  expect(svg.done(10, 10)).toMatch(/<clipPath id="c1">.*<g clip-path="url\(#c1\)"><\/g>/);
});
