import type { Pen } from '../pen.js';

/** A part of a page below its heading; nothing where it is empty. */
export const part = (title: string, rows: readonly string[], pen: Pen): readonly string[] =>
  rows.length === 0 ? [] : [...pen.heading(title), ...rows];
