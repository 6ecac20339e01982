import { type BookLine, standingOn, type Track } from '../../forecast/book/index.js';
import type { Day } from '../../record/index.js';
import { addDays, daysBetween } from '../../weigh/days.js';
import { clip } from '../clip.js';
import { sayDate } from '../dates.js';
import { number } from '../parse/svg-band.js';
import { textWidth } from '../parse/text-width.js';
import { sayChance } from './chance.js';
import { apart, COLOURS, chartSvg, lineFrom, textAt } from './chart.js';
import { eventList, eventMarks, listHeight } from './event-marks.js';
import { sayForecaster } from './forecaster.js';
import type { HistoryPage } from './history.js';
import { type Stretch, stretchOf } from './stretch.js';
import type { BookEvent } from './told-between.js';

/** Pixels of the axes, and of the air around them; the labels of lines stand at the right. */
const AXES = { wide: 560, high: 260 };
const AIR = { left: 52, top: 64, bottom: 44, label: 10, edge: 16 };
/** Pixels between two labels, and of their type. */
const GAP = 16;
/** Pixels by which the list of events moves up below the dates. */
const LIST = 6;
const TYPE = 12;
/** Dates below the axes, and characters of the title, that have room. */
const DATES = 3;
const TITLE = 84;
/** Steps of the scale of chances, which come out round for each top. */
const STEPS = 5;

/** Where days and chances stand in the picture. */
interface Scales {
  readonly x: (day: Day) => number;
  readonly y: (chance: number) => number;
}

/**
 * A question's forecasts over time as a picture: a stepped line for each forecaster, numbered marks for what the record came to know between
 * them, and the day that decided it.
 */
export function renderHistorySvg({ today, line }: HistoryPage, events: readonly BookEvent[] = []): string {
  const { from, to, top, tracks } = stretchOf(line, today) ?? nothingIn(line);
  const scales = scalesFrom(from < to ? from : addDays(to, -1), to, top);
  const labels = tracks.map((track) => labelOf(track, to));
  const room = Math.max(0, ...labels.map((label) => textWidth(label, TYPE)));
  return chartSvg({
    title: line.entry.question.text,
    description: `${inWords(labels, line, from, to)}${eventsInWords(events)}`,
    wide: AIR.left + AXES.wide + AIR.label + room + AIR.edge,
    high: AIR.top + AXES.high + AIR.bottom + listHeight(events),
    markup: [
      textAt(AIR.left, AIR.top - 38, clip(line.entry.question.text, TITLE), 'head'),
      ...grid(scales, from, to, top),
      ...eventMarks(events, {
        x: scales.x,
        top: AIR.top,
        bottom: scales.y(0),
        right: AIR.left + AXES.wide,
      }),
      ...eventList(events, AIR.left, AIR.top + AXES.high + AIR.bottom - LIST),
      ...decided(line, scales),
      ...trackMarks(tracks, labels, to, scales),
    ],
  });
}

/** The empty picture of a question that nobody forecast in time. */
const nothingIn = ({ entry: { question } }: BookLine): Stretch => ({
  from: question.from,
  to: question.to,
  top: 1,
  tracks: [],
});

const scalesFrom = (from: Day, to: Day, top: number): Scales => ({
  x: (day) => AIR.left + (AXES.wide * daysBetween(from, day)) / daysBetween(from, to),
  y: (chance) => AIR.top + AXES.high * (1 - chance / top),
});

const labelOf = (track: Track, to: Day): string => {
  const last = standingOn(track, to);
  return `${sayForecaster(track)}${last ? ` ${sayChance(last.probability)}` : ''}`;
};

function inWords(labels: readonly string[], { entry }: BookLine, from: Day, to: Day): string {
  const outcome = entry.resolution ? ` Resolved: ${entry.resolution.outcome}.` : '';
  const last = labels.length === 0 ? 'Nobody has forecast it.' : `At the end: ${labels.join(', ')}.`;
  return `Chances, ${sayDate(`${from}/${to}`)}. ${last}${outcome}`;
}

const eventsInWords = (events: readonly BookEvent[]): string =>
  events.map(({ day, title }, i) => ` ${i + 1}: ${sayDate(day)}, ${title}.`).join('');

/** Lines of chance across, and dates below. */
function grid({ x, y }: Scales, from: Day, to: Day, top: number): string[] {
  const days = daysBetween(from, to);
  const steps = Math.max(1, Math.min(DATES, days));
  const dates = Array.from({ length: steps + 1 }, (_, i) => addDays(from, Math.round((days * i) / steps)));
  return [
    ...Array.from({ length: STEPS + 1 }, (_, i) => (top * i) / STEPS).flatMap((chance) => [
      lineFrom([AIR.left, y(chance)], [AIR.left + AXES.wide, y(chance)]),
      textAt(AIR.left - 8, y(chance) + 4, sayChance(chance), 'end'),
    ]),
    ...(from < to ? dates : [to]).map((day, i) =>
      textAt(x(day), y(0) + 22, sayDate(day), i === 0 && from < to ? '' : i === steps ? 'end' : 'middle'),
    ),
  ];
}

/** The day that decided the question. */
function decided({ entry: { resolution } }: BookLine, { x, y }: Scales): string[] {
  if (!resolution?.day) return [];
  const at = x(resolution.day);
  return [
    lineFrom([at, y(0)], [at, AIR.top], 'mark'),
    textAt(at + AIR.label, AIR.top + 4, resolution.outcome, 'head'),
  ];
}

function trackMarks(tracks: readonly Track[], labels: readonly string[], to: Day, scales: Scales): string[] {
  const ends = tracks.map((track) => scales.y(standingOn(track, to)?.probability ?? 0) + 4);
  const places = apart(ends, GAP, scales.y(0) + 4);
  return tracks.map((track, i) => {
    const dots = track.stands.map(
      ({ from, forecast }) =>
        `<circle cx="${number(scales.x(from))}" cy="${number(scales.y(forecast.probability))}" r="3"/>`,
    );
    const label = textAt(scales.x(to) + AIR.label, places[i] ?? 0, labels[i] ?? '');
    const look = i < COLOURS ? '' : ' class="dashed"';
    return `<g class="track c${i % COLOURS}"><path${look} d="${steps(track, to, scales)}"/>${dots.join('')}${label}</g>`;
  });
}

/** A line that stays where it is until the next forecast. */
function steps({ stands }: Track, to: Day, { x, y }: Scales): string {
  const corners = stands.map(({ from, forecast }, i) => {
    const [across, up] = [number(x(from)), number(y(forecast.probability))];
    return i === 0 ? `M${across},${up}` : `H${across}V${up}`;
  });
  return `${corners.join('')}H${number(x(to))}`;
}
