import { knownOnDays } from './asking.js';
import { aids } from './asking-aids.js';
import { answerOnce, seenOn, tracksOf } from './forecast/index.js';
import { PROGRAM } from './forecasting.js';
import type { Ledger } from './keep/index.js';
import { addMonths } from './language/calendar.js';
import { entriesOfKinds } from './measuring.js';
import { dossierQuestion, type Looking, nextTwelveMonths } from './outlook.js';
import { changeBetween, type OutlookChange } from './outlook-change.js';
import { type BookEvent, sayChance, toldBetween } from './present/index.js';
import type { Answer, BookEntry, Day, Question } from './record/index.js';

/** What was said of the question from a day on. */
export interface OutlookPoint {
  readonly day: Day;
  readonly probability: number;
  /** Null for a forecast of the book, which keeps none. */
  readonly interval: Answer['interval'] | null;
}

/** How the outlook came to what it is. */
export interface OutlookCourse {
  readonly today: Day;
  /** The earliest first; none where there is no question. */
  readonly course: readonly OutlookPoint[];
  /** What the record came to know between points that read differently, the earliest first. */
  readonly events: readonly BookEvent[];
  /** The last two points that read differently, and what moved; null where all read alike. */
  readonly change: OutlookChange | null;
}

/** Months that the line goes back. */
const MONTHS = 24;
/** Events that are told. */
const EVENTS = 6;
/** Kinds of entry that may be told as events. */
const EVENT_KINDS = ['encounter', 'capability', 'commitment', 'pause', 'alignment'] as const;

/**
 * What the program said of the dossier's question over time: as its book has it or, where it is in none, what the program says as of the first of each
 * month and of today, each of a window of the same length and of nothing that was not known on that day.
 */
export async function outlookCourse(ledger: Ledger, looking: Looking): Promise<OutlookCourse> {
  const { today } = looking;
  const found = await dossierQuestion(ledger, looking);
  if (found === null) return { today, course: [], events: [], change: null };
  const { question, kept } = found;
  const points = kept ? keptPoints(kept) : await madePoints(ledger, question, looking);
  const stands = points.map(({ day, probability }) => ({ from: day, forecast: { probability } }));
  const entries = await entriesOfKinds(ledger, looking.view, EVENT_KINDS);
  return {
    today,
    course: points.map(({ day, probability, interval }) => ({ day, probability, interval })),
    events: toldBetween(entries.values(), question, [{ stands }]).slice(-EVENTS),
    change: lastChange(points),
  };
}

/** A point with what it was made of, where that is known. */
export interface MadePoint extends OutlookPoint {
  readonly answer: Answer | null;
}

/** What the program wrote into the book; where it wrote nothing, what whoever did. */
function keptPoints(entry: BookEntry): readonly MadePoint[] {
  const tracks = tracksOf(entry);
  const track = tracks.find(({ kind, who }) => kind === 'model' && who === PROGRAM) ?? tracks[0];
  return (track?.stands ?? []).map(({ from, forecast }) => ({
    ...{ day: from, probability: forecast.probability, interval: null, answer: null },
  }));
}

/** What the program says as of the first of each month, and today. */
async function madePoints(
  ledger: Ledger,
  asked: Question,
  { view, today }: Looking,
): Promise<readonly MadePoint[]> {
  const helps = aids();
  const known = await knownOnDays(ledger, asked, view, daysUpTo(today));
  return known.map((then) => {
    const question = nextTwelveMonths(asked.parties, then.asOf);
    const answer = answerOnce(question, seenOn(then), helps);
    return { day: then.asOf, probability: answer.probability, interval: answer.interval, answer };
  });
}

/** The first days of the last months, and a day itself. */
function daysUpTo(today: Day): readonly Day[] {
  const firsts = Array.from(
    { length: MONTHS },
    (_, i) => `${addMonths(today, i + 1 - MONTHS).slice(0, 7)}-01`,
  );
  return [...firsts.filter((day) => day < today), today];
}

/** The last two points that read differently. */
function lastChange(points: readonly MadePoint[]): OutlookChange | null {
  const at = points.findLastIndex((point, i) => {
    const before = points[i - 1];
    return before !== undefined && sayChance(before.probability) !== sayChance(point.probability);
  });
  const [from, to] = [points[at - 1], points[at]];
  return from && to ? changeBetween(from, to) : null;
}
