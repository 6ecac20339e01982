import type { Answer, CoursePoint, Day } from '../../record/index.js';
import { addDays, daysBetween } from '../../weigh/days.js';
import { clip } from '../clip.js';
import { sayDate } from '../dates.js';
import { number } from '../parse/svg-band.js';
import { sayChance } from './chance.js';
import { apart, chartSvg, lineFrom, textAt } from './chart.js';
import { topAbove } from './top.js';

/** Where a fan is shown: alone, with the question above it; in a page; or in the page of a phone. */
export type FanPlace = 'alone' | 'page' | 'phone';

/** Pixels of the axes and of the air above them, dates below, and characters of a title that have room. */
const SIZES = {
  alone: { wide: 560, high: 240, top: 84, dates: 3, title: 72 },
  page: { wide: 600, high: 220, top: 28, dates: 3, title: 0 },
  phone: { wide: 248, high: 180, top: 28, dates: 2, title: 0 },
} as const;
const AIR = { left: 48, right: 62, bottom: 34 };
/** Pixels between two labels, and to what they name. */
const [GAP, NEAR] = [16, 8] as const;
/** Steps of the scale of chances, which come out round for each top. */
const STEPS = 5;
/** Pixels by which the day of the answer stands out above the axes. */
const ASKED = 18;

/** Where days and chances stand in the picture. */
interface Scales {
  readonly x: (day: Day) => number;
  readonly y: (chance: number) => number;
  readonly from: Day;
  readonly to: Day;
  readonly top: number;
  readonly size: (typeof SIZES)[FanPlace];
}

/** What a fan shows, for who does not see it and as its caption. */
export const FAN_WORDS =
  'The line is the chance that it has happened by the end of a day, the band where nine in ten such answers would lie: on each day the answer that would hold if the window ended there.';

/** Whether an answer is about what has happened already: it lies above all that its course ends in. */
export const hasHappened = ({ interval, working }: Answer): boolean =>
  interval[0] > (working.course.at(-1)?.interval[1] ?? 1);

/** The chance that it has happened by a day, with its interval, from the day of the answer to the last of the window. */
export function renderFanSvg(answer: Answer, place: FanPlace = 'alone'): string {
  const { question, asOf, working } = answer;
  const scales = scalesOf(answer, SIZES[place]);
  const { size } = scales;
  return chartSvg({
    title: question.text,
    description: `${FAN_WORDS} ${inWords(answer)}`,
    wide: AIR.left + size.wide + AIR.right,
    high: size.top + size.high + AIR.bottom,
    markup: [
      ...(size.title === 0 ? [] : heads(question.text, size.title)),
      ...grid(scales),
      ...fanMarks(working.course, scales),
      ...asked(asOf, scales),
    ],
  });
}

function scalesOf({ question, asOf, working }: Answer, size: Scales['size']): Scales {
  const from = [asOf, question.from].sort()[0] ?? asOf;
  const to = from < question.to ? question.to : addDays(from, 1);
  const top = topAbove(working.course.map(({ interval }) => interval[1]));
  return {
    x: (day) => AIR.left + (size.wide * daysBetween(from, day)) / daysBetween(from, to),
    y: (chance) => size.top + size.high * (1 - chance / top),
    from,
    to,
    top,
    size,
  };
}

/** The course in words: where it ends, and half-way. */
function inWords({ working: { course }, asOf }: Answer): string {
  const [half, end] = [course[Math.floor(course.length / 2)], course.at(-1)];
  const told = [half, end].flatMap((point) => point ?? []);
  const points = told.map(
    ({ day, probability, interval: [low, high] }) =>
      `${sayChance(probability)} by ${sayDate(day)} (${sayChance(low)} to ${sayChance(high)})`,
  );
  return `Asked as of ${sayDate(asOf)}: ${[...new Set(points)].join(', ')}.`;
}

const heads = (text: string, characters: number): string[] => [
  textAt(AIR.left, 24, clip(text, characters), 'head'),
  textAt(AIR.left, 44, 'chance that it has happened by a day; band: nine in ten'),
];

/** Lines of chance across, and dates below: the first and the last within the axes. */
function grid({ x, y, from, to, top, size }: Scales): string[] {
  const days = daysBetween(from, to);
  const steps = Math.max(1, Math.min(size.dates, days));
  const dates = Array.from({ length: steps + 1 }, (_, i) => addDays(from, Math.round((days * i) / steps)));
  const shown = size.dates > 2 ? dates : [from, to];
  const look = (i: number): string => (i === 0 ? '' : i === shown.length - 1 ? 'end' : 'middle');
  return [
    ...Array.from({ length: STEPS + 1 }, (_, i) => (top * i) / STEPS).flatMap((chance) => [
      lineFrom([AIR.left, y(chance)], [AIR.left + size.wide, y(chance)]),
      textAt(AIR.left - NEAR, y(chance) + 4, sayChance(chance), 'end'),
    ]),
    ...shown.map((day, i) => textAt(x(day), y(0) + 22, sayDate(day), look(i))),
  ];
}

/** The band with its edges, the line, and what each ends in. */
function fanMarks(course: readonly CoursePoint[], { x, y, to }: Scales): string[] {
  const at = (of: (point: CoursePoint) => number): string[] =>
    course.map((point) => `${number(x(point.day))},${number(y(of(point)))}`);
  const [low, line, high] = [
    at(({ interval }) => interval[0]),
    at(({ probability }) => probability),
    at(({ interval }) => interval[1]),
  ];
  const end = course.at(-1);
  const ends = end ? [end.interval[1], end.probability, end.interval[0]] : [];
  const places = apart(
    ends.map((chance) => y(chance) + 4),
    GAP,
    y(0) + 4,
  );
  const labels = ends.map((chance, i) =>
    textAt(x(to) + NEAR, places[i] ?? 0, sayChance(chance), i === 1 ? 'head' : ''),
  );
  return [
    `<g class="track c2"><path class="band" d="M${[...high, ...[...low].reverse()].join('L')}Z"/>`,
    ...[high, low].map((edge) => `<path class="edge" d="M${edge.join('L')}"/>`),
    `<path d="M${line.join('L')}"/></g>`,
    ...labels,
  ];
}

/** The day of the answer. */
function asked(asOf: Day, { x, y, top, size }: Scales): string[] {
  const at = x(asOf);
  const isRight = at > AIR.left + size.wide / 2;
  const says = `asked ${sayDate(asOf)}`;
  return [
    lineFrom([at, y(0)], [at, y(top) - ASKED], 'mark'),
    textAt(isRight ? at - NEAR : at + NEAR, y(top) - NEAR, says, isRight ? 'head end' : 'head'),
  ];
}
