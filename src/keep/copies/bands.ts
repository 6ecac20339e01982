import { type Fingerprint, LEASTS, sizeOf } from './fingerprint.js';
import { spread } from './shingles.js';

/**
 * Hashes that must agree for two texts to meet in a band. With 33 bands of three a pair of likeness J meets with the probability 1 − (1 − J³)³³:
 * 0.99 at J = 0.5, 0.71 at 0.33 (one text is a third of the other), 0.004 at 0.05 (two reports of one matter). Leskovec, Rajaraman and
 * Ullman, "Mining of Massive Datasets", section 3.4.
 */
const ROWS = 3;
/** Below this many shingles (54 words) texts agree by chance and by form, so none of them is looked for. */
export const FEWEST_SHINGLES = 50;

/**
 * Short keys to look near copies up by, as integers of 32 bits: texts that share one may be copies, texts that share none are hardly any.
 * None where the text is too short to tell.
 */
export function bandsOf(print: Fingerprint): readonly number[] {
  if (sizeOf(print) < FEWEST_SHINGLES) return [];
  return Array.from({ length: LEASTS / ROWS }, (_, band) => {
    let hash = spread(band + 1);
    for (let row = 1; row <= ROWS; row++) hash = spread(hash ^ (print[band * ROWS + row] ?? 0));
    return hash | 0;
  });
}
