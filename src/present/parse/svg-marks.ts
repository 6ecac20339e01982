import { lanesFor } from './lanes.js';
import { type Band, number, xml } from './svg-band.js';
import { type Layout, SIZE } from './svg-layout.js';
import { textWidth } from './text-width.js';

/** Pixels from one lane of marks to the next: the line, its label and some air. */
const LANE = 28;
/** Pixels between two marks of a lane, and the height of the ends of a line. */
const GAP = 12;
const END = 5;

/** Names, times, places and quotations: a line under the words that they cover, with its label. None stands on another. */
export function markBand({ marks, middles, halves }: Layout): Band {
  const placed = marks.map(({ from, to, label }) => {
    const start = (middles[from] ?? 0) - (halves[from] ?? 0);
    const end = (middles[to - 1] ?? 0) + (halves[to - 1] ?? 0);
    return { start, end, reach: Math.max(end, start + textWidth(label, SIZE.label)) };
  });
  const lanes = lanesFor(placed.map(({ start, reach }) => ({ start, end: reach + GAP })));
  const markup = marks.map(({ kind, label }, i) => {
    const { start, end } = placed[i] ?? { start: 0, end: 0 };
    const top = (lanes[i] ?? 0) * LANE;
    const line = `M${number(start)},${top}v${END}H${number(end)}v-${END}`;
    return `<g class="mark ${kind}"><path d="${line}"/><text x="${number(start)}" y="${top + END + SIZE.label + 1}">${xml(label)}</text></g>`;
  });
  const most = lanes.reduce((count, lane) => Math.max(count, lane + 1), 0);
  return {
    markup: markup.join('\n'),
    height: most ? most * LANE + GAP : 0,
    right: placed.reduce((right, { reach }) => Math.max(right, reach), 0),
  };
}
