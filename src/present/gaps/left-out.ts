import { numbered } from '../ledger/standing.js';
import type { Pen } from '../pen.js';

/** How many of something rest on rows alone that nobody has checked, and so are left out; nothing where there are none. */
export function leftOutRows(count: number, one: string, { put }: Pen, many = `${one}s`): string[] {
  if (count === 0) return [];
  const says = `${numbered(count, `${one} rests`, `${many} rest`)} on rows that nobody has checked, and ${count === 1 ? 'is' : 'are'} left out.`;
  return ['', ...put(says, 0, 2, 'faint')];
}
