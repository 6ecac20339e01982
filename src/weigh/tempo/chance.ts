/** A number of 32 bits for a generator of 32 bits, never 0, which it could not leave. */
const seedIn = (seed: number): number => (seed | 0) ^ 0x5eed_2018 || 1;

/** Draws that are thrown away, since the first ones of like seeds are alike. */
const WARMING = 20;

/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed: the generator xorshift with the triple 13, 17, 5 (Marsaglia,
 * Xorshift RNGs, Journal of Statistical Software 8/14, 2003). Good for drawing samples, not for secrets.
 */
export function chanceFrom(seed: number): () => number {
  let state = seedIn(seed);
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < WARMING; i++) next();
  return next;
}
