import { beside } from '../ledger/beside.js';
import type { Pen } from '../pen.js';

/** Columns of a label, and of the indent in narrow terminals, which have the label in the line. */
const LABEL = 12;
const NARROW = 50;

/** A sentence with a label beside it or, where there is little room, before it; nothing where there is nothing to say. */
export function labelled(label: string, says: string, pen: Pen, indent = 2): string[] {
  if (says === '') return [];
  if (pen.columns < NARROW) return pen.put(`${label}: ${says}`, indent, indent + 2);
  const margin = ' '.repeat(indent);
  const inner = pen.narrower(pen.columns - LABEL - indent);
  return beside(label, LABEL, inner.put(says), pen).map((line) => margin + line);
}
