import type { Day } from 'dragoman/client';
import { apart } from '../../../src/present/forecast/chart.js';
import { topAbove } from '../../../src/present/forecast/top.js';
import { dayNumber } from '../time/day-number.js';
import type { Interval } from './words.js';

/** What somebody held likely on a day. */
export interface ChancePoint {
  readonly day: Day;
  readonly probability: number;
  readonly interval: Interval | null;
}

/** A line of chances over time. */
export interface ChanceLine {
  readonly name: string;
  /** The program's word is drawn in the accent; the base rate and others beside it in grey, people in ink. */
  readonly look: 'program' | 'beside' | 'person';
  /** Whether each chance stands until the next one. */
  readonly isStepped: boolean;
  readonly points: readonly ChancePoint[];
}

/** Something that happened meanwhile. */
export interface ChanceEvent {
  readonly day: Day;
  readonly entry: string;
  readonly title: string;
}

/** Where everything stands in a picture of chances. Pixels, from the upper left. */
export interface ChancePlan {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: Day) => number;
  readonly y: (probability: number) => number;
  /** Chances at which a line goes across. */
  readonly steps: readonly number[];
  /** Whether events have room for words; else they are numbered. */
  readonly isWide: boolean;
}

/** Steps of the scale of chances, which come out round for each top that `topAbove` knows. */
const STEPS = 5;
/** Pixels of the plot, and from where on events have room for words. */
const [HIGH, WIDE] = [220, 620] as const;
const AIR = { left: 44, right: 58, bottom: 40, top: 16 } as const;
/** Pixels of a row of words above the plot, and of the row of numbers. */
export const ROW = 18;

/** Lays out chances between two days; `rows` is how many rows of words stand above. */
export function planOf(
  lines: readonly ChanceLine[],
  [from, to]: readonly [Day, Day],
  width: number,
  rows: number,
): ChancePlan {
  const highest = lines.flatMap(({ points }) => points.map((one) => one.interval?.[1] ?? one.probability));
  const most = topAbove(highest);
  const top = AIR.top + rows * ROW;
  const [left, right, bottom] = [
    AIR.left,
    Math.max(AIR.left + 1, width - roomAtEnd(lines, width)),
    top + HIGH,
  ];
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  return {
    width,
    height: bottom + AIR.bottom,
    left,
    right,
    top,
    bottom,
    x: (day) => left + ((right - left) * (dayNumber(day) - dayNumber(from))) / days,
    y: (probability) => top + HIGH * (1 - probability / most),
    steps: Array.from({ length: STEPS + 1 }, (_, i) => (most * i) / STEPS),
    isWide: isWide(width),
  };
}

/** Pixels of a character of an end's label on average. */
const CHARACTER = 7;

/** Pixels to the right of the plot: for the chance that each line ends in and, of several where there is room, whose it is. */
const roomAtEnd = (lines: readonly ChanceLine[], width: number): number =>
  areNamed(lines, width)
    ? AIR.right + CHARACTER * Math.min(24, Math.max(...lines.map(({ name }) => name.length)))
    : AIR.right;

/** Whether the ends of lines say whose they are. */
export const areNamed = (lines: readonly ChanceLine[], width: number): boolean =>
  lines.length > 1 && isWide(width);

export const isWide = (width: number): boolean => width >= WIDE;

/** A path through points; where chances stand until the next, in steps and on to the last day. */
export function pathOf({ points, isStepped }: ChanceLine, to: Day, { x, y }: ChancePlan): string {
  const corners = points.map(({ day, probability }, i) => {
    const [across, down] = [round(x(day)), round(y(probability))];
    if (i === 0) return `M${across},${down}`;
    return isStepped ? `H${across}V${down}` : `L${across},${down}`;
  });
  return `${corners.join('')}${isStepped ? `H${round(x(to))}` : ''}`;
}

/** The band between the ends of all intervals of a line; empty where a point has none. */
export function bandOf({ points }: ChanceLine, { x, y }: ChancePlan): string {
  const ends = points.flatMap(({ day, interval }) => (interval ? [{ day, interval }] : []));
  if (ends.length < 2 || ends.length < points.length) return '';
  const at = (day: Day, chance: number): string => `${round(x(day))},${round(y(chance))}`;
  const above = ends.map(({ day, interval }) => at(day, interval[1]));
  const below = ends.map(({ day, interval }) => at(day, interval[0])).reverse();
  return `M${[...above, ...below].join('L')}Z`;
}

/** Labels at the right end of the lines, as near to where each ends as they have room. */
export const endsOf = (chances: readonly number[], { y, bottom }: ChancePlan): readonly number[] =>
  apart(
    chances.map((chance) => y(chance) + 4),
    16,
    bottom + 4,
  );

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
