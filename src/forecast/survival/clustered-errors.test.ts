import { describe, expect, it } from 'vitest';
import { clusteredErrors } from './clustered-errors.js';
import { fitCox } from './cox.js';

const gaps = [1, 2, 2, 3, 5, 6, 7, 7, 9, 12].map((time, i) => ({
  time,
  ended: i % 4 !== 3,
  covariates: [i % 2],
}));

describe('errors by cluster', () => {
  const fit = fitCox(gaps);
  const apart = clusteredErrors(
    gaps,
    gaps.map((_, i) => String(i)),
    fit,
  );
  it('sum scores that are zero together: all in one cluster leave nothing to differ', () =>
    expect(
      clusteredErrors(
        gaps,
        gaps.map(() => 'one'),
        fit,
      )[0],
    ).toBeLessThan(1e-3 * (apart[0] ?? 0)));
  it('are not fooled by gaps that are told twice, as the plain ones are', () => {
    const names = [...gaps, ...gaps].map((_, i) => String(i % gaps.length));
    const twice = fitCox([...gaps, ...gaps], 'breslow');
    const once = fitCox(gaps, 'breslow');
    const alone = clusteredErrors(gaps, names.slice(0, gaps.length), once)[0] ?? 0;
    expect(clusteredErrors([...gaps, ...gaps], names, twice)[0]).toBeCloseTo(alone, 6);
    expect(twice.standardErrors[0]).toBeCloseTo((once.standardErrors[0] ?? 0) / Math.SQRT2, 6);
  });
});
