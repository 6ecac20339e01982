import { geoCircle } from 'd3-geo';
import type { Box } from './label-boxes.js';
import { angleOf, type ReachBand, reachWords } from './reaches.js';

/** Where the words of a reach stand: on its line. */
export interface ReachLabel {
  readonly band: ReachBand;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** The room that they take. */
  readonly box: Box;
}

type Project = (point: [number, number]) => [number, number] | null;

/** Pixels of a letter of small labels, on average: enough to keep words apart. */
export const LETTER = 6.2;
const TALL = 15;
/** Degrees between the points of a line at which words may stand. */
const STEP = 30;

/** A place on the line of each band at which its words lie within the picture and on no other words; a band without one goes unnamed. */
export function reachLabels(
  bands: readonly ReachBand[],
  project: Project,
  { width, height }: { readonly width: number; readonly height: number },
): ReachLabel[] {
  const placed: (ReachLabel & { readonly half: number })[] = [];
  for (const band of bands) {
    const words = reachWords(band.reach);
    const half = (words.length * LETTER) / 2;
    const isFree = ([x, y]: readonly [number, number]) =>
      x > half &&
      x < width - half &&
      y > TALL &&
      y < height - TALL / 2 &&
      placed.every((one) => Math.abs(one.x - x) > one.half + half || Math.abs(one.y + 4 - y) > TALL);
    const at = onLine(band, project).find(isFree);
    if (!at) continue;
    const [x, y] = [at[0], at[1] - 4];
    placed.push({ band, words, x, y, half, box: [x - half, y - TALL, x + half, y + 4] });
  }
  return placed.map(({ half, ...label }) => label);
}

/** Points on the line of a band, the southern ones first, where maps have most room. */
function onLine({ longitude, latitude, reach }: ReachBand, project: Project): [number, number][] {
  const ring = geoCircle().center([longitude, latitude]).radius(angleOf(reach.to)).precision(STEP)();
  return (ring.coordinates[0] ?? [])
    .toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
    .flatMap(([x = 0, y = 0]) => {
      const at = project([x, y]);
      return at ? [at] : [];
    });
}
