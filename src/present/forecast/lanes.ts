import { number } from '../parse/svg-band.js';
import { chartSvg, lineFrom, textAt } from './chart.js';

/** Chances of one window over time. */
export interface Lane {
  readonly head: string;
  /** By line, then by step; 0 to 1. */
  readonly chances: readonly (readonly number[])[];
  /** Whether it came true, by step; null while nobody can know. */
  readonly came: readonly (boolean | null)[];
}

/** Chances by several forecasters over several windows, next to what happened. */
export interface Lanes {
  readonly title: string;
  readonly description: string;
  /** Who forecasts, in words, the most important first. */
  readonly lines: readonly string[];
  readonly lanes: readonly Lane[];
  /** The step from which lines are dashed; null where none is. */
  readonly dashedFrom: number | null;
  /** Words below the axis and words above what happened, each at a step or between two. */
  readonly ticks: readonly Word[];
  readonly marks: readonly Word[];
}
interface Word {
  readonly at: number;
  readonly text: string;
}

const WIDE = 960;
/** Height of a lane, and what lies between two. */
const [LANE, GAP] = [180, 34] as const;
const EDGE = { left: 48, right: 16, top: 72, bottom: 28 } as const;
/** By how much every second mark stands higher, lest their words touch. */
const STAIR = 13;
/** Pixels of a letter of the key, about, and of its stroke with what lies around it. */
const [LETTER, STROKE] = [6.2, 46] as const;
/** Colours and strokes of the lines by their place: the first is drawn broad, so that one on top of it still shows it. */
const LOOKS = [
  { look: 'c2', style: 'stroke-width:4;opacity:.55' },
  { look: 'c4', style: 'stroke-width:1.5' },
  { look: 'c1', style: 'stroke-width:1.5' },
  { look: 'c0', style: 'stroke-width:1.25' },
] as const;
const lookOf = (line: number): (typeof LOOKS)[number] => LOOKS[line % LOOKS.length] ?? LOOKS[0];

/** What a lane is drawn in. */
interface Frame {
  readonly x: (step: number) => number;
  readonly top: number;
  readonly dashedFrom: number | null;
}

/** A picture of lanes one below the other, as an SVG that stands by itself. */
export function lanesSvg({ title, description, lines, lanes, dashedFrom, ticks, marks }: Lanes): string {
  const steps = Math.max(...lanes.map(({ came }) => came.length));
  const x = (step: number): number => EDGE.left + ((WIDE - EDGE.left - EDGE.right) * step) / steps;
  const high = EDGE.top + lanes.length * (LANE + GAP) - GAP + EDGE.bottom;
  return chartSvg({
    title,
    description,
    wide: WIDE,
    high,
    markup: [
      ...keyOf(lines),
      ...lanes.flatMap((lane, i) => laneOf(lane, { x, top: EDGE.top + i * (LANE + GAP), dashedFrom })),
      ...marks.flatMap(({ at, text }, i) => {
        const top = EDGE.top - 6 - (i % 2) * STAIR;
        return [
          lineFrom([x(at), top], [x(at), high - EDGE.bottom], 'mark'),
          textAt(x(at), top - 4, text, 'middle'),
        ];
      }),
      ...ticks.map(({ at, text }) => textAt(x(at), high - 8, text, 'middle')),
    ],
  });
}

/** What the lines are, side by side. */
function keyOf(lines: readonly string[]): string[] {
  let at: number = EDGE.left;
  return lines.map((words, line) => {
    const [from, { look, style }] = [at, lookOf(line)];
    at += words.length * LETTER + STROKE;
    const stroke = `<path style="${style}" d="M${number(from)},16h18"/>`;
    return `<g class="track ${look}">${stroke}${textAt(from + 24, 20, words)}</g>`;
  });
}

/** The smallest full tenth that all chances lie below, and how far apart its grid lines are. */
function scaleOf(chances: readonly (readonly number[])[]): {
  readonly most: number;
  readonly tenths: number[];
} {
  const tenths = Math.max(1, Math.ceil(10 * Math.max(...chances.flat())));
  const step = tenths > 5 ? 2 : 1;
  return {
    most: tenths / 10,
    tenths: Array.from({ length: Math.floor(tenths / step) + 1 }, (_, i) => i * step),
  };
}

/** One window: where it came true, its grid, its lines. */
function laneOf({ head, chances, came }: Lane, frame: Frame): string[] {
  const { x, top } = frame;
  const { most, tenths } = scaleOf(chances);
  const y = (chance: number): number => top + LANE * (1 - chance / most);
  const right = x(came.length);
  return [
    ...stretchesOf(came).map(
      ([from, to]) =>
        `<rect class="bar c2" style="opacity:.14" x="${number(x(from))}" y="${top}" width="${number(x(to) - x(from))}" height="${LANE}"/>`,
    ),
    ...tenths.flatMap((tenth) => [
      lineFrom([x(0), y(tenth / 10)], [right, y(tenth / 10)]),
      textAt(x(0) - 6, y(tenth / 10) + 4, `${tenth * 10} %`, 'end'),
    ]),
    ...chances.map((line, i) => lineOf(line, i, { ...frame, y })),
    textAt(right - 6, top + 16, head, 'head end'),
  ];
}

/** Steps that came true one after the other: the first of them, and the one after the last. */
function stretchesOf(came: readonly (boolean | null)[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const [step, is] of came.entries()) {
    if (is !== true) continue;
    const open = stretches.at(-1);
    if (open?.[1] === step) open[1] = step + 1;
    else stretches.push([step, step + 1]);
  }
  return stretches;
}

/** A line, in one piece or in two. */
function lineOf(
  chances: readonly number[],
  line: number,
  { x, y, dashedFrom }: Frame & { readonly y: (chance: number) => number },
): string {
  const points = chances.map((chance, step) => `${number(x(step))},${number(y(chance))}`);
  const cut = dashedFrom ?? points.length;
  const { look, style } = lookOf(line);
  const piece = (some: readonly string[], kind: string): string =>
    some.length < 2 ? '' : `<path${kind} style="${style}" d="M${some.join('L')}"/>`;
  const dashed = piece(points.slice(Math.max(0, cut - 1)), ' class="dashed"');
  return `<g class="track ${look}">${piece(points.slice(0, cut), '')}${dashed}</g>`;
}
