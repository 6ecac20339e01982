import { spread } from '../copies/shingles.js';

/**
 * Bands, and least words that must agree in each for two passages to meet. A pair of likeness J meets with the probability 1 − (1 − J²)⁸: 0.97 at
 * J = 0.6, 0.84 at 0.45, 0.28 at 0.2 (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 */
const BANDS = 8;
const ROWS = 2;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Short keys under which passages that share most of their words find each other (MinHash, Broder 1997). None without words. */
export function wordBands(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const hashes = words.map(hashOf);
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = 0; row < ROWS; row++) key = spread(key ^ leastOf(hashes, band * ROWS + row + 1));
    return `${band}.${key.toString(36)}`;
  });
}

/** The least of the hashes under one of many orders. */
function leastOf(hashes: readonly number[], order: number): number {
  let least = 0xffffffff;
  for (const hash of hashes) least = Math.min(least, spread(hash ^ Math.imul(order, 0x9e3779b1)));
  return least;
}
