import { leftAside } from '../../forecast/index.js';
import type { Answer } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { sayDate } from '../dates.js';
import { labelled } from '../measures/labelled.js';
import { actorsAsTitle } from '../names.js';
import type { Pen } from '../pen.js';
import { intervalBar, pointsOf } from './ask-bars.js';
import { sayChance } from './chance.js';
import { withDates } from './dated.js';
import { EVENT_WORDS } from './event-words.js';
import { spark } from './spark.js';

/** How a question was read: who, what, by when, and what decides it. */
export function readRows({ question, asOf }: Answer, pen: Pen): string[] {
  const { event, parties, system, entry, from, to, rule } = question;
  const what = [EVENT_WORDS[event], system, entry].filter(Boolean).join(', ');
  const left = asOf > from ? `, of which ${days(daysBetween(asOf, to))} are left` : '';
  return [
    ...labelled('who', actorsAsTitle(parties), pen),
    ...labelled('what', what, pen),
    ...labelled('window', `${sayDate(`${from}/${to}`)}, ${days(daysBetween(from, to) + 1)}${left}`, pen),
    ...labelled('left aside', leftWords({ question, asOf }), pen),
    ...labelled('rule', withDates(rule), pen),
  ];
}

/** What the question says and its reading leaves aside, in the words in which it was asked; empty where it was read whole. */
export const leftWords = ({ question, asOf }: Pick<Answer, 'question' | 'asOf'>): string =>
  leftAside(question, asOf)
    .map((phrase) => `“${phrase}”`)
    .join(', ');

const days = (count: number): string => (count === 1 ? 'one day' : `${count} days`);

/** Columns at most for a bar: longer ones say no more. */
const WIDEST = 50;
/** Points of the course that are told in words. */
const POINTS = 3;

/** The chance, large, why it is so in a sentence, its interval on a line from none to certain, and how it grows over the window. */
export function chanceRows({ probability, interval, says, working }: Answer, pen: Pen): string[] {
  const [low, high] = interval;
  return [
    '',
    `  ${pen.ink(sayChance(probability), 'bold', 'accent')}`,
    ...pen.put(withDates(says), 2, 2),
    // What has happened already has no interval, and grows no more.
    ...(low < high ? [...intervalRows(probability, interval, pen), ...courseRows(working.course, pen)] : []),
  ];
}

function intervalRows(probability: number, interval: Answer['interval'], pen: Pen): string[] {
  const cells = cellsFor(pen);
  const half = Math.floor(cells / 2);
  const [low, high] = interval;
  return [
    '',
    `  ${pen.ink(intervalBar(probability, interval, cells), 'accent')}`,
    `  ${pen.ink(`0${'50'.padStart(half)}${'100'.padStart(cells - 1 - half)}`, 'faint')}`,
    ...pen.put(`nine in ten between ${sayChance(low)} and ${sayChance(high)}`, 2, 4),
  ];
}

function courseRows(course: Answer['working']['course'], pen: Pen): string[] {
  const last = course.at(-1)?.probability ?? 0;
  const points = pointsOf(course, POINTS);
  if (points.length < 2 || last === 0) return [];
  const rises = pointsOf(course, cellsFor(pen)).map((point) => point.probability / last);
  const told = points.map(({ day, probability }) => `${sayChance(probability)} by ${sayDate(day)}`);
  return ['', `  ${pen.ink(spark(rises), 'accent')}`, ...pen.put(`how it grows: ${told.join(', ')}`, 2, 4)];
}

const cellsFor = ({ columns }: Pen): number => Math.min(WIDEST, columns - 4);
