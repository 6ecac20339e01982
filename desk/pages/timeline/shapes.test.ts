import { expect, it } from 'vitest';
import { LOOKS } from './looks.js';
import { passesOf } from './shapes.js';
import { svgPainter } from './svg-painter.js';

const palette = {
  ground: 'g',
  ink: 'i',
  soft: 's',
  line: 'l',
  accent: 'a',
  symbol: 'y',
  substance: 'u',
  shade: 'h',
};

function drawn(look: keyof typeof LOOKS): string {
  const svg = svgPainter(palette, () => 0);
  for (const { ink, add } of passesOf(LOOKS[look])) {
    svg.begin(ink);
    add(svg, 50, 50, 5);
    svg.end();
  }
  return svg.done(100, 100);
}

it('gives each look a shape of its own, so that none is told by colour alone', () => {
  const shapes = Object.keys(LOOKS).map((look) => {
    const { shape, colour } = LOOKS[look as keyof typeof LOOKS];
    return `${shape} ${colour}`;
  });
  expect(new Set(shapes).size).toBe(shapes.length - 1);
  const forms = (look: keyof typeof LOOKS) =>
    drawn(look)
      .match(/ d="[^"]*"/g)
      ?.join();
  expect(forms('symbol')).not.toBe(forms('substance'));
  expect(forms('imposed')).not.toBe(forms('eased'));
});

it('leaves hollow what was only proposed', () => {
  expect(drawn('proposed')).toContain('fill="g" stroke="a"');
});
