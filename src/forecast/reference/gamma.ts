/** Steps after which a series or a fraction is taken as it is; both settle within some dozens. */
const STEPS = 500;
const PRECISION = 1e-12;
/** Lanczos' coefficients for g = 5 (Press et al., Numerical Recipes, 6.1). */
const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 1.208650973866179e-3,
  -5.395239384953e-6,
];

/** The logarithm of the gamma function of a number above 0. */
export function logGamma(x: number): number {
  const base = x + 5.5;
  const series = LANCZOS.reduce((sum, c, i) => sum + c / (x + 1 + i), 1.000000000190015);
  return (x + 0.5) * Math.log(base) - base + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
}

/** The share of a gamma distribution of some shape and rate 1 that lies below `x` (Numerical Recipes, 6.2). */
export function gammaShare(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? scale * seriesOf(shape, x) : 1 - scale * fractionOf(shape, x);
}

function seriesOf(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < STEPS && Math.abs(term) > Math.abs(sum) * PRECISION; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function fractionOf(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < STEPS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

/** Halvings by which a quantile is found: beyond 100 a double cannot be halved further. */
const HALVINGS = 100;

/** The value below which a share of a gamma distribution of some shape and rate 1 lies. */
export function gammaQuantile(shape: number, share: number): number {
  let [low, high] = [0, 1];
  while (gammaShare(shape, high) < share) high *= 2;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (gammaShare(shape, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
