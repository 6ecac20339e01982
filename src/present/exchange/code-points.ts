/**
 * A function from offsets in UTF-16 code units, which the record counts, to offsets in Unicode code points, which the W3C counts: a
 * character beyond U+FFFF is two units and one point. An unpaired surrogate is one of both.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the ascending numbers are smaller. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
