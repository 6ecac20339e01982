/** Odd 32-bit constants whose products spread over all bits: 2^32 divided by the golden ratio, and three of MurmurHash3's. */
const GOLDEN = 0x9e3779b1;
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
const THIRD = 0xcc9e2d51;

/** The hash of `text` from `from` to `to` (UTF-16 code units, end exclusive), begun at `seed`: a 32-bit integer. */
export function hashText(text: string, from: number, to: number, seed: number): number {
  let hash = seed | 0;
  for (let i = from; i < to; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), FIRST);
    hash ^= hash >>> 13;
  }
  return finish(hash ^ (to - from));
}

/** A feature of one value under the template `template`. */
export function feature1(template: number, a: number): number {
  return finish(Math.imul(template, GOLDEN) ^ Math.imul(a, FIRST));
}

/** A feature of two values; the order of the values counts. */
export function feature2(template: number, a: number, b: number): number {
  return finish((Math.imul(template, GOLDEN) ^ Math.imul(a, FIRST)) + Math.imul(b, SECOND));
}

/** A feature of three values; the order of the values counts. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return finish(
    ((Math.imul(template, GOLDEN) ^ Math.imul(a, FIRST)) + Math.imul(b, SECOND)) ^ Math.imul(c, THIRD),
  );
}

function finish(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), FIRST);
  hash = Math.imul(hash ^ (hash >>> 13), SECOND);
  return hash ^ (hash >>> 16);
}
