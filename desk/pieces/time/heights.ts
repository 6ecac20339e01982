import type { Span } from './span.js';

/** Pixels of a bar. */
const BAR = 4;

/** How many moments there are at which time, as a path of bars that stand on `height`. Heights go with the square root, so that few are seen beside many. */
export function heightsOf(at: Float64Array, { from, to }: Span, width: number, height: number): string {
  const bins = new Uint32Array(Math.max(1, Math.floor(width / BAR)));
  for (const moment of at) {
    const bin = Math.floor(((moment - from) / (to - from)) * bins.length);
    if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...bins);
  const bars = Array.from(bins, (count, bin) => {
    const tall = Math.sqrt(count / most) * (height - 2);
    return count === 0 ? '' : `M${bin * BAR} ${height}v${(-tall).toFixed(1)}h${BAR - 1}V${height}Z`;
  });
  return bars.join('');
}
