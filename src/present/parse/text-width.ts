import { width } from '../width.js';

/**
 * Widths of letters in em by class, no less than those of DejaVu Sans, the widest of the usual system faces (measured with a canvas in
 * Chromium); in another face the text leaves a little more air.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|! ·]/, 0.35],
  [/[tfrJ()[\]/"“”`-]/, 0.45],
  [/[mwMWOQGCDHNU@%+=→…—]/, 0.9],
  [/\p{Lu}/u, 0.77],
];
/** Small letters, figures and what no class names. */
const USUAL = 0.64;
/** Letters that take two columns of a terminal. */
const WIDE = 1.05;

function em(char: string): number {
  const columns = width(char);
  if (columns !== 1) return columns * (WIDE / 2);
  return CLASSES.find(([letters]) => letters.test(char))?.[1] ?? USUAL;
}

/** About how many pixels a text takes in a sans-serif face of a size; rather too many than too few. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const char of text) sum += em(char);
  return Math.ceil(sum * size);
}
