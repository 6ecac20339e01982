import type { Reading } from '../record/index.js';

/** What may steer a terminal or split a line though JSON allows it: written as \uXXXX it stays the same value. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The reading in the form of RECORD.md on one line, with a line break at the end. */
export function renderJson(reading: Reading): string {
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(reading).replace(UNSEEN, escaped)}\n`;
}
