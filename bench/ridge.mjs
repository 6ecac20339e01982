// Weights of marks that fit what raters gave, held to a start. Used by bench/weigh*-apart.mjs.

/** How strongly a fit is held to its start, in rows. */
const HOLD = 3;
/** Rounds of coordinate descent: the weights stand still long before. */
const ROUNDS = 200;

export const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** Ridge towards `start`, by coordinate descent. `marks` of a row are 0 or 1; `theirs` gives what the raters said of it. */
export function fitted(rows, start, theirs) {
  const weights = [...start];
  for (let round = 0; round < ROUNDS; round++)
    for (let k = 0; k < weights.length; k++) {
      let [over, under] = [HOLD * start[k], HOLD];
      for (const row of rows) {
        if (!row.marks[k]) continue;
        over += theirs(row) - (dot(row.marks, weights) - weights[k]);
        under += 1;
      }
      weights[k] = over / under;
    }
  return weights;
}

/** What each row sums to by weights that were fitted on the rows of all other documents. */
export function apart(rows, start, theirs) {
  const without = new Map();
  for (const document of new Set(rows.map((row) => row.document))) {
    const others = rows.filter((row) => row.document !== document);
    without.set(document, fitted(others, start, theirs));
  }
  return rows.map(({ document, marks }) => dot(marks, without.get(document)));
}
