/** The density of the standard normal. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Terms of the continued fraction; 60 give all digits of a double from 3 on. */
const FRACTION_TERMS = 60;
/** Where the series stops being the faster of the two. */
const FAR = 3;

/** The upper tail far out, by Laplace's continued fraction (Abramowitz and Stegun 26.2.14). */
function farTail(z: number): number {
  let fraction = z;
  for (let term = FRACTION_TERMS; term > 0; term--) fraction = z + term / fraction;
  return normalDensity(z) / fraction;
}

/** The share of a standard normal between 0 and z, by its power series (Abramowitz and Stegun 26.2.11). */
function fromMiddle(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return sum * normalDensity(z);
}

/** The share of a standard normal above z, to the digits of a double. */
export function upperTail(z: number): number {
  if (z > FAR) return farTail(z);
  return z < -FAR ? 1 - farTail(-z) : 0.5 - fromMiddle(z);
}
