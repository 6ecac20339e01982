/** Forecasts of about the same probability, and how often they came true. */
export interface CalibrationBin {
  /** Probabilities from `from` up to `to`; the last bin holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly events: number;
  /** Mean probability; null in an empty bin. */
  readonly forecast: number | null;
  /** Share that came true; null in an empty bin. */
  readonly observed: number | null;
}

/** Edges of the usual ten bins. */
const TENTHS: readonly number[] = Array.from({ length: 11 }, (_, i) => i / 10);

/** The bin of a probability, by edges that rise from 0 to 1. */
function binOf(p: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length - 2 && p >= (edges[bin + 1] ?? 1)) bin++;
  return bin;
}

/** A calibration table: what was said, what came true and of how many, for each bin, empty ones too. */
export function calibrationOf(
  p: ArrayLike<number>,
  y: ArrayLike<number>,
  edges: readonly number[] = TENTHS,
): CalibrationBin[] {
  const bins = edges.slice(1).map(() => ({ count: 0, events: 0, sum: 0 }));
  for (let i = 0; i < p.length; i++) {
    const bin = bins[binOf(p[i] ?? 0, edges)];
    if (!bin) continue;
    bin.count++;
    bin.events += y[i] ?? 0;
    bin.sum += p[i] ?? 0;
  }
  return bins.map(({ count, events, sum }, i) => ({
    from: edges[i] ?? 0,
    to: edges[i + 1] ?? 1,
    count,
    events,
    forecast: count === 0 ? null : sum / count,
    observed: count === 0 ? null : events / count,
  }));
}

/** Expected calibration error: the gap between said and seen, averaged over forecasts (Naeini and others, AAAI 2015). */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { count, forecast, observed }) => sum + (count / all) * Math.abs((forecast ?? 0) - (observed ?? 0)),
    0,
  );
}
