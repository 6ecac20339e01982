import type { SourceDocument } from '../../record/index.js';
import { shinglesOf, spread } from './shingles.js';

/** Least hashes of a fingerprint: 33 bands of three (bands.ts). The likeness estimated from them has a standard error of √(J(1−J)/99), 0.05 at most. */
export const LEASTS = 99;

/** Multiplier (odd, so that it permutes all 32-bit numbers) and addend of each permutation, drawn once and for all from their place. */
const MULTIPLIERS = Uint32Array.from({ length: LEASTS }, (_, i) => spread(2 * i + 1) | 1);
const ADDENDS = Uint32Array.from({ length: LEASTS }, (_, i) => spread(2 * i + 2));

/**
 * What stays of a text to tell its near copies by: first the number of its distinct shingles, then under each of 99 permutations the least hash
 * of them all. Two texts agree in one place with the probability of their Jaccard likeness. MinHash: A. Broder, "On the resemblance and
 * containment of documents" (1997); linear permutations: Bohman, Cooper and Frieze, "Min-wise independent linear permutations" (2000).
 */
export type Fingerprint = Uint32Array;

/** The fingerprint of a text. The same text gives the same one on every machine. */
export function fingerprint(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  const print = new Uint32Array(LEASTS + 1);
  print[0] = shingles.length;
  for (let i = 0; i < LEASTS; i++) {
    const multiplier = MULTIPLIERS[i] ?? 1;
    const addend = ADDENDS[i] ?? 0;
    let least = 0xffffffff;
    for (let j = 0; j < shingles.length; j++) {
      const hash = (Math.imul(shingles[j] ?? 0, multiplier) + addend) >>> 0;
      if (hash < least) least = hash;
    }
    print[i + 1] = least;
  }
  return print;
}

/** The fingerprint of a document. Rows of one table are worded alike and are no copies of anything: theirs is that of nothing. */
export const fingerprintOf = ({ row }: Pick<SourceDocument, 'row'>, text: string): Fingerprint =>
  fingerprint(row ? '' : text);

/** Distinct shingles of the text behind a fingerprint. */
export const sizeOf = (print: Fingerprint): number => print[0] ?? 0;

/** The share of their shingles that two texts have in common (Jaccard), 0 to 1, estimated; 0 where one of them has none. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  if (sizeOf(a) === 0 || sizeOf(b) === 0) return 0;
  let same = 0;
  for (let i = 1; i <= LEASTS; i++) if (a[i] === b[i]) same++;
  return same / LEASTS;
}

/** A fingerprint as 400 bytes for storage, the lowest byte first on every machine. */
export function packed(print: Fingerprint): Uint8Array {
  const bytes = new Uint8Array(print.length * 4);
  const view = new DataView(bytes.buffer);
  print.forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return bytes;
}

/** The fingerprint that `packed` wrote. Throws `RangeError` where the bytes are not as many as it writes. */
export function unpacked(bytes: Uint8Array): Fingerprint {
  if (bytes.length !== (LEASTS + 1) * 4) throw new RangeError(`${bytes.length} bytes are no fingerprint`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: LEASTS + 1 }, (_, i) => view.getUint32(i * 4, true));
}
