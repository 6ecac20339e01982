/**
 * The chance that a case that happened was given a higher probability than one that did not, ties counting half: the area under the ROC
 * curve by ranks (Hanley and McNeil, Radiology 143, 1982). Null where all happened or none did.
 */
export function areaUnderCurve(p: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const order = Float64Array.from(p).map((_, i) => i);
  order.sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  let [events, ranks] = [0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && p[order[end] ?? 0] === p[order[start] ?? 0]) end++;
    const rank = (start + 1 + end) / 2;
    for (let i = start; i < end; i++)
      if (y[order[i] ?? 0] === 1) {
        events++;
        ranks += rank;
      }
    start = end;
  }
  const others = order.length - events;
  return events === 0 || others === 0 ? null : (ranks - (events * (events + 1)) / 2) / (events * others);
}
