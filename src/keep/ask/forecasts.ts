import {
  type BookEntry,
  Forecast,
  type KeptForecast,
  type KeptResolution,
  Question,
  Resolution,
} from '../../record/index.js';
import { type Asked, OPEN } from '../store/tables.js';
import { inSight, type View } from '../view.js';

/** What is in the log beside what an event says. */
interface Logged {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly body: string;
}

/** The questions that are asked for by name; undefined for all. */
type Only = readonly string[] | undefined;

const written = ({ seq, at, by }: Logged) => ({ seq, recorded: at.slice(0, 10), by });

/**
 * The book of forecasts as a view sees it, in the order in which questions were asked. Forecasts that stand from a later day are unseen,
 * and so are outcomes that were decided later, and what was taken back. With `only`, the questions of these names alone.
 */
export async function bookOf(asked: Asked, view: View, only?: readonly string[]): Promise<BookEntry[]> {
  if (only?.length === 0) return [];
  const questions = await questionsIn(asked, view, only);
  const made = byQuestion(await forecastsOn(asked, view, only));
  const decided = byQuestion(await decidedOn(asked, view, only));
  return questions.map((row) => ({
    question: Question.parse(JSON.parse(row.body)),
    ...written(row),
    forecasts: made.get(row.id) ?? [],
    resolution: decided.get(row.id)?.at(-1) ?? null,
  }));
}

function byQuestion<T extends { readonly question: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const own = groups.get(one.question);
    if (own) own.push(one);
    else groups.set(one.question, [one]);
  }
  return groups;
}

async function questionsIn(
  asked: Asked,
  view: View,
  only: Only,
): Promise<(Logged & { readonly id: string })[]> {
  const query = asked
    .selectFrom('question')
    .innerJoin('event', 'event.seq', 'question.seq')
    .select(['question.id', 'question.body', 'event.seq', 'event.at', 'event.by', 'event.because'])
    .where('question.seq', '<=', view.seq ?? OPEN)
    .orderBy('question.seq');
  return (only ? query.where('question.id', 'in', only) : query).execute();
}

/** Forecasts in sight, by the day from which they stand; those of one day in the order in which they were written down. */
async function forecastsOn(asked: Asked, view: View, only: Only): Promise<KeptForecast[]> {
  const query = asked
    .selectFrom('forecast')
    .innerJoin('event', 'event.seq', 'forecast.seq')
    .select(['forecast.seq_to', 'forecast.body', 'event.seq', 'event.at', 'event.by', 'event.because'])
    .where('forecast.day', '<=', view.known)
    .orderBy('forecast.day')
    .orderBy('forecast.seq');
  const rows = await (only ? query.where('forecast.question', 'in', only) : query).execute();
  return rows
    .filter(({ seq, seq_to }) => inSight(view, seq, seq_to))
    .map((row) => ({ ...Forecast.parse(JSON.parse(row.body)), ...written(row) }));
}

async function decidedOn(asked: Asked, view: View, only: Only): Promise<KeptResolution[]> {
  const query = asked
    .selectFrom('resolution')
    .innerJoin('event', 'event.seq', 'resolution.seq')
    .select(['resolution.seq_to', 'resolution.body', 'event.seq', 'event.at', 'event.by', 'event.because'])
    .where('resolution.known', '<=', view.known)
    .orderBy('resolution.seq');
  const rows = await (only ? query.where('resolution.question', 'in', only) : query).execute();
  return rows
    .filter(({ seq, seq_to }) => inSight(view, seq, seq_to))
    .map((row) => ({ ...Resolution.parse(JSON.parse(row.body)), ...written(row), because: row.because }));
}
