import type { OwnBin } from '../../forecast/book/index.js';
import type { CalibrationBin } from '../../forecast/scores/index.js';
import { numbered } from '../ledger/standing.js';
import type { Pen } from '../pen.js';
import { sayChance } from './chance.js';
import { bar } from './spark.js';

/** Columns of a bin's edges, of a share, and the most that a bar takes. */
const EDGES = 10;
const SHARE = 8;
const LONGEST = 30;
/** Columns of what counts a bin: "1,234 days of 12 questions". */
const COUNT = 26;

/** A bin of a calibration, with what its count is of. */
type Bin = CalibrationBin | OwnBin;

/** A count with commas: "1,234". */
const figure = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** How many forecasts a bin holds: days of so many questions, or questions alone. */
export function countInWords(bin: Bin): string {
  if (!('questions' in bin))
    return numbered(bin.count, 'question').replace(/^\d+/, (count) => figure(Number(count)));
  return `${figure(bin.count)} ${bin.count === 1 ? 'day' : 'days'} of ${numbered(bin.questions, 'question')}`;
}

/** The edges of a bin in percent: "10–20 %". */
export const edgesInWords = ({ from, to }: Bin): string =>
  `${Math.round(100 * from)}–${Math.round(100 * to)} %`;

/** Calibration as bars: of each bin what was said, how often it came true, and of how many. Bins without a forecast are left out. */
export function calibrationRows(bins: readonly Bin[], pen: Pen): string[] {
  const filled = bins.filter(({ count }) => count > 0);
  const cells = Math.min(LONGEST, pen.columns - EDGES - 2 * SHARE - COUNT - 4);
  if (cells < 10) return filled.flatMap((bin) => pen.put(inWords(bin), 2, 4));
  const head = `${''.padEnd(EDGES)}${'said'.padStart(SHARE)}  ${'came true'.padEnd(cells + SHARE)}`;
  return [
    pen.ink(`  ${head}`.trimEnd(), 'faint'),
    ...filled.map((bin) => {
      const [said, seen] = [sayChance(bin.forecast ?? 0), sayChance(bin.observed ?? 0)];
      const drawn = bar(bin.observed ?? 0, cells);
      return `  ${edgesInWords(bin).padEnd(EDGES)}${said.padStart(SHARE)}  ${drawn}${seen.padStart(SHARE)}  ${pen.ink(countInWords(bin), 'faint')}`;
    }),
  ];
}

const inWords = (bin: Bin): string =>
  `${edgesInWords(bin)}: said ${sayChance(bin.forecast ?? 0)}, came true ${sayChance(bin.observed ?? 0)}, ${countInWords(bin)}`;

/** A calibration in one sentence, bin by bin. */
export const calibrationInWords = (bins: readonly Bin[]): string =>
  bins
    .filter(({ count }) => count > 0)
    .map(inWords)
    .join('; ');

/** How many questions a bin holds, as a figure. */
export const shortCount = (bin: Bin): string => figure('questions' in bin ? bin.questions : bin.count);
