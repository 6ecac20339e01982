import type { PairYear } from '../../weigh/index.js';
import { numbered } from '../ledger/standing.js';

/** A number of points with its sign: "+1.3", "−0.5", "0.0". */
export const pointsInWords = (points: number): string => {
  const size = Math.abs(points).toFixed(1);
  return size === '0.0' ? size : `${points < 0 ? '−' : '+'}${size}`;
};

/** How two sides stand, in words. */
export const STANDS = {
  together: 'together',
  met: 'above nothing by meetings alone',
  apart: 'apart',
  between: 'neither together nor apart',
} as const satisfies Record<NonNullable<PairYear['standing']>, string>;

const CALLED = {
  closer: ['step closer', 'steps closer'],
  apart: ['step apart', 'steps apart'],
  leaders: ['meeting of leaders', 'meetings of leaders'],
  ministers: ['meeting of ministers', 'meetings of ministers'],
  officials: ['meeting of officials', 'meetings of officials'],
  unknown: ['meeting of a level not told', 'meetings of a level not told'],
} as const satisfies Record<PairYear['parts'][number]['part'], readonly [string, string]>;

/** What moved a balance, counted: "2 steps closer". */
export function partInWords({ part, entries }: PairYear['parts'][number]): string {
  const [one, many] = CALLED[part];
  return numbered(entries.length, one, many);
}

/** What a balance is made of: "+0.9 left of earlier years, +1.5 of 2 steps closer". */
export const partsInWords = ({ carried, parts }: Pick<PairYear, 'carried' | 'parts'>): string =>
  [
    ...(Math.abs(carried) >= FADED ? [`${pointsInWords(carried)} left of earlier years`] : []),
    ...parts.map((part) => `${pointsInWords(part.points)} of ${partInWords(part)}`),
  ].join(', ');
/** Points below which a balance is written as nothing. */
const FADED = 0.05;
