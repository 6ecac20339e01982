import type { OwnBin } from '../../forecast/book/index.js';
import type { CalibrationBin } from '../../forecast/scores/index.js';
import { clip } from '../clip.js';
import { number } from '../parse/svg-band.js';
import { calibrationInWords, shortCount } from './calibration.js';
import { COLOURS, chartSvg, lineFrom, textAt } from './chart.js';

/** The calibration of one forecaster, by name. */
export interface NamedCalibration {
  readonly name: string;
  readonly bins: readonly (CalibrationBin | OwnBin)[];
}

/** Pixels of a panel's axes and of the air around them; panels in a row. */
const SIDE = 300;
const AIR = { left: 44, top: 60, right: 26, bottom: 52 };
const PANEL = { wide: AIR.left + SIDE + AIR.right, high: AIR.top + SIDE + AIR.bottom };
const ROW = 3;
/** Characters of a name that have room above a panel. */
const NAME = 40;

/**
 * Calibration as a picture, a panel for each forecaster: a bar for how often it came true what was said, a mark for what was said, the line on
 * which both are the same, and below each bin how many there were.
 */
export function renderCalibrationSvg(title: string, all: readonly NamedCalibration[]): string {
  const columns = Math.max(1, Math.min(ROW, all.length));
  const rows = Math.max(1, Math.ceil(all.length / ROW));
  const panels = all.map(
    (one, i) =>
      `<g transform="translate(${(i % ROW) * PANEL.wide},${Math.floor(i / ROW) * PANEL.high})">${panel(one, i)}</g>`,
  );
  return chartSvg({
    title,
    description: all.map(({ name, bins }) => `${name}: ${calibrationInWords(bins)}.`).join(' '),
    wide: columns * PANEL.wide,
    high: rows * PANEL.high,
    markup: panels,
  });
}

const x = (share: number): number => AIR.left + SIDE * share;
const y = (share: number): number => AIR.top + SIDE * (1 - share);

function panel({ name, bins }: NamedCalibration, place: number): string {
  const filled = bins.filter(({ count }) => count > 0);
  return [
    textAt(AIR.left, AIR.top - 34, clip(name, NAME), 'head'),
    textAt(AIR.left, AIR.top - 16, 'bar: came true; line: said; below: questions'),
    ...[0, 0.5, 1].flatMap((share) => [
      lineFrom([x(0), y(share)], [x(1), y(share)]),
      textAt(x(0) - 6, y(share) + 4, `${100 * share} %`, 'end'),
      textAt(x(share), y(0) + 40, `${100 * share} %`, 'middle'),
    ]),
    lineFrom([x(0), y(0)], [x(1), y(1)]),
    `<g class="track c${place % COLOURS}">${filled.map(binMarks).join('')}</g>`,
    ...filled.map((bin) => textAt(x((bin.from + bin.to) / 2), y(0) + 18, shortCount(bin), 'middle')),
  ].join('\n');
}

/** A bar up to the share that came true, and a mark where what was said would lie. */
function binMarks({ from, to, forecast, observed }: CalibrationBin): string {
  const [left, wide] = [x(from) + 2, SIDE * (to - from) - 4];
  const [seen, said] = [y(observed ?? 0), number(y(forecast ?? 0))];
  const height = number(Math.max(1, y(0) - seen));
  const bar = `M${number(left)},${number(y(0) - height)}h${number(wide)}v${height}h${number(-wide)}Z`;
  return `<path class="column" d="${bar}"/><path d="M${number(left)},${said}h${number(wide)}"/>`;
}
