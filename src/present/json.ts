/** What may steer a terminal or split a line though JSON allows it: written as \uXXXX it stays the same value. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON on one line, without a line break. */
export function jsonOf(value: object): string {
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNSEEN, escaped);
}

/** What programs are given, such as a reading in the form of RECORD.md, on one line, with a line break at the end. */
export const renderJson = (value: object): string => `${jsonOf(value)}\n`;
