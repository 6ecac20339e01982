import { escaped } from '../markup.js';

/** A part of the drawing of a sentence that stands under another: its markup from y = 0 on, its height, and how far it reaches to the right. */
export interface Band {
  readonly markup: string;
  readonly height: number;
  readonly right: number;
}

/** What XML does not allow though HTML does. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** Text made safe for XML, in an element or an attribute. */
export const xml = (text: string): string => escaped(text).replace(FORBIDDEN, '\ufffd');

/** A length in pixels with one decimal at most. */
export const number = (pixels: number): number => Math.round(pixels * 10) / 10;
