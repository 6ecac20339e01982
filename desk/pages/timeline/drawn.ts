import type { Palette } from './canvas-painter.js';
import type { Painter } from './painter.js';
import { svgPainter } from './svg-painter.js';

/** A palette whose colours are told by a letter, for tests. */
export const LETTERS: Palette = {
  ground: 'g',
  ink: 'i',
  soft: 's',
  line: 'l',
  accent: 'a',
  symbol: 'y',
  substance: 'u',
  shade: 'h',
};

/** What is drawn, as SVG, for tests. A letter of the face takes six pixels. */
export function drawn(draw: (painter: Painter) => void): string {
  const svg = svgPainter(LETTERS, (words) => words.length * 6);
  draw(svg);
  return svg.done(1000, 1000);
}

/** What is written in a picture. */
export const wordsIn = (picture: string): (string | undefined)[] =>
  [...picture.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
