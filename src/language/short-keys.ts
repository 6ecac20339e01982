import { keysOf } from './words.js';

/** Where the family name comes first; in Vietnam and Cambodia people are called by either end of their name. */
const familyFirst = new Set(['PRK', 'KOR', 'CHN', 'TWN', 'VNM', 'KHM', 'MMR', 'SGP']);
const eitherEnd = new Set(['VNM', 'KHM']);
const suffixes = new Set(['jr.', 'jr', 'sr.', 'ii', 'iii', 'iv', 'vi', 'x', 'xiv']);

/** The single words that may stand for a name later in a document. */
export function shortKeys(name: string, side: string): string[] {
  const keys = keysOf(name).filter((key) => !suffixes.has(key));
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  if (keys.length < 2 || eitherEnd.has(side)) return [...new Set([first, last])];
  return familyFirst.has(side) ? [first] : [last];
}
