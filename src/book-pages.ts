import type { Asking } from './asking.js';
import {
  type BookLine,
  bookLine,
  freshUntil,
  leaderBoard,
  ownCalibrations,
  standsFrom,
  tracksOf,
} from './forecast/book/index.js';
import { BASE_RATE } from './forecasting.js';
import { bookOf, dossierOf, entryOf, type Ledger, movedSince } from './keep/index.js';
import { entriesOfKinds } from './measuring.js';
import type { BookEvent, BookPage, DecidingPassage, HistoryPage, ScoresPage } from './present/index.js';
import type { BookEntry, KeptForecast } from './record/index.js';

/** The book with what stands of each forecaster. */
export async function bookPage(ledger: Ledger, { view, seenFrom, today }: Asking): Promise<BookPage> {
  const { title } = await dossierOf(ledger);
  const lines: BookLine[] = [];
  for (const entry of await bookOf(ledger.store.db, view))
    lines.push(await lineOf(ledger, entry, { view, today }));
  return { title, seenFrom, today, lines };
}

/** One question of the book over time, with the passages that decided it. */
export async function historyPage(
  ledger: Ledger,
  question: string,
  { view, seenFrom, today }: Asking,
): Promise<HistoryPage | null> {
  const [entry] = await bookOf(ledger.store.db, view, [question]);
  if (!entry) return null;
  const { title } = await dossierOf(ledger);
  const line = await lineOf(ledger, entry, { view, today });
  return { title, seenFrom, today, line, passages: await passagesOf(ledger, entry, view) };
}

/** What the record came to know between forecasts on a question that differ, for its picture. */
export async function historyEvents(
  ledger: Ledger,
  { line: { entry } }: HistoryPage,
  { view }: Asking,
): Promise<readonly BookEvent[]> {
  const { toldBetween } = await import('./present/index.js');
  const entries = await entriesOfKinds(ledger, view, EVENT_KINDS);
  return toldBetween(entries.values(), entry.question, tracksOf(entry));
}

/** A question over time as data: with what the record came to know between forecasts that differ, and the words that decided it. */
export interface QuestionHistory extends BookLine {
  readonly events: readonly BookEvent[];
  readonly passages: readonly DecidingPassage[];
}

/** The history of a question as programs are given it. */
export const historyData = (
  { line, passages }: HistoryPage,
  events: readonly BookEvent[],
): QuestionHistory => ({ ...line, events, passages });

/** Kinds of entry that a picture of forecasts may mark. */
const EVENT_KINDS = ['encounter', 'capability', 'commitment', 'pause', 'alignment'] as const;

/** A question with the age of what stands; the record is asked only about forecasts that are old enough to be stale. */
async function lineOf(
  { store }: Ledger,
  entry: BookEntry,
  { view, today }: Pick<Asking, 'view' | 'today'>,
): Promise<BookLine> {
  const { question } = entry;
  const moved = new Map<number, number>();
  for (const { forecast, age } of bookLine(entry, today).standing)
    if (age.days > freshUntil(forecast, question))
      moved.set(forecast.seq, await movedSince(store.db, view, question.parties, standsFrom(forecast)));
  return bookLine(entry, today, ({ seq }: KeptForecast) => moved.get(seq) ?? 0);
}

/** The words of the record that decided a question. */
async function passagesOf(
  { store }: Ledger,
  { resolution }: BookEntry,
  view: Asking['view'],
): Promise<DecidingPassage[]> {
  const passages: DecidingPassage[] = [];
  for (const id of resolution?.items ?? []) {
    const entry = await entryOf(store.db, view, id);
    const report = entry?.reports.find(({ item }) => item.id === id);
    const [first] = report?.item.evidence ?? [];
    if (report && first) passages.push({ item: id, quote: first.quote, source: report.document.source });
  }
  return passages;
}

/** What the forecasts of the book were worth: who was ahead, and how often what they said came true. */
export async function scoresPage(ledger: Ledger, { view, seenFrom, today }: Asking): Promise<ScoresPage> {
  const { title } = await dossierOf(ledger);
  const entries = await bookOf(ledger.store.db, view);
  const outcomes = entries.map(({ resolution }) => resolution?.outcome ?? 'open');
  const count = (outcome: (typeof outcomes)[number]): number =>
    outcomes.filter((one) => one === outcome).length;
  return {
    title,
    seenFrom,
    today,
    counts: { yes: count('yes'), no: count('no'), unresolvable: count('unresolvable'), open: count('open') },
    benchmark: BASE_RATE,
    board: leaderBoard(entries, `model ${BASE_RATE}`),
    calibrations: ownCalibrations(entries),
  };
}
