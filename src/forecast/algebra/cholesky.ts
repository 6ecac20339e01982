/**
 * Solves A x = b for a symmetric positive definite A (row by row, only its lower half is read), by Cholesky's decomposition. Returns x, or
 * null where A is not positive definite.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const lower = choleskyOf(matrix, size);
  if (!lower) return null;
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  return x;
}

/** The lower triangle L with L Lᵀ = A, or null where A is not positive definite. */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      if (i !== j) lower[i * size + j] = sum / (lower[j * size + j] ?? 1);
      else if (sum > 0) lower[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  return lower;
}

/** The inverse of a symmetric positive definite matrix, column by column; null where it has none. */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | null {
  const inverse = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const unit = new Float64Array(size);
    unit[j] = 1;
    const column = solveSymmetric(matrix, unit);
    if (!column) return null;
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i] ?? 0;
  }
  return inverse;
}
