import { describe, expect, it } from 'vitest';
import { choleskyOf, inverseOf, solveSymmetric } from './cholesky.js';

/** A matrix of three rows whose inverse is known: 4 2 0 / 2 5 2 / 0 2 5. */
const matrix = Float64Array.of(4, 2, 0, 2, 5, 2, 0, 2, 5);

describe('Cholesky', () => {
  it('gives a lower triangle whose square is the matrix', () =>
    expect([...(choleskyOf(matrix, 3) ?? [])]).toEqual([2, 0, 0, 1, 2, 0, 0, 1, 2]));
  it('solves', () =>
    expect([...(solveSymmetric(matrix, Float64Array.of(8, 18, 19)) ?? [])]).toEqual([1, 2, 3]));
  it('inverts', () => {
    const inverse = inverseOf(matrix, 3) ?? new Float64Array(9);
    const product = Array.from({ length: 9 }, (_, at) =>
      [0, 1, 2].reduce(
        (sum, k) => sum + (matrix[Math.floor(at / 3) * 3 + k] ?? 0) * (inverse[k * 3 + (at % 3)] ?? 0),
        0,
      ),
    );
    for (const [at, value] of product.entries()) expect(value).toBeCloseTo(at % 4 === 0 ? 1 : 0, 12);
  });
  it('says where a matrix is not positive definite', () => {
    const flat = Float64Array.of(1, 1, 1, 1);
    expect(solveSymmetric(flat, Float64Array.of(1, 1))).toBeNull();
    expect(inverseOf(flat, 2)).toBeNull();
  });
});
