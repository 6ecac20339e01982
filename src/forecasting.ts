import { type Asking, questionAsked } from './asking.js';
import { baselineOf } from './forecast/answers/index.js';
import { sameQuestion } from './forecast/book/index.js';
import { bookOf, type Ledger, noteForecasts, notInBook, TODAY, takeBack } from './keep/index.js';
import {
  type Answer,
  type BookEntry,
  type Day,
  Failure,
  type Forecast,
  type KeptForecast,
  type Question,
} from './record/index.js';

/** Who forecasts for the program: its answer, and how often it happened between the same sides. */
export const PROGRAM = 'dragoman';
export const BASE_RATE = 'base rate';

/** What the program says of a question, as forecasts for the book. */
export function modelForecasts({ asOf, probability, says, working }: Answer): Omit<Forecast, 'question'>[] {
  const baseline = baselineOf(working);
  const model = { day: asOf, kind: 'model' as const };
  return [
    { ...model, who: PROGRAM, probability, why: says },
    {
      ...model,
      who: BASE_RATE,
      probability: baseline.probability,
      why: baseline.says,
    },
  ];
}

/** Whether words name a question by its id: a sentence has blanks. */
const isId = (words: string): boolean => !/\s/.test(words.trim());

/** The question of the book that an id or a sentence means. Throws `Failure` where it is none. */
export async function questionInBook(ledger: Ledger, words: string, asking: Asking): Promise<BookEntry> {
  const view = { ...TODAY, seq: asking.view.seq };
  if (isId(words)) {
    const [entry] = await bookOf(ledger.store.db, view, [words.trim()]);
    if (entry) return entry;
    throw notInBook(words);
  }
  const entry = sameQuestion(
    await questionAsked(ledger, words, asking),
    asking.today,
    await bookOf(ledger.store.db, view),
  );
  if (entry) return entry;
  throw notInBook(words);
}

/** The question that an id or a sentence means: that of the book where it is there, else one that is new. */
async function questionMeant(ledger: Ledger, words: string, asking: Asking): Promise<Question> {
  if (isId(words)) return (await questionInBook(ledger, words, asking)).question;
  const asked = await questionAsked(ledger, words, asking);
  return sameQuestion(asked, asking.today, await bookOf(ledger.store.db, TODAY))?.question ?? asked;
}

/** A forecast that was written down. */
export interface MadeForecast {
  readonly question: Question;
  readonly forecasts: readonly Omit<Forecast, 'question'>[];
  /** Why the program says nothing of the question, as a sentence; null where it does. */
  readonly silent: string | null;
}

/** What the program answers to a question. */
export type Answering = (question: Question) => Promise<Answer>;

/**
 * Writes a person's forecast into the book, as of the day from which it is looked at, and beside it what the program says of the question on
 * that day. Throws `Failure` where the question cannot be understood, is decided, or its window has passed.
 */
export async function forecastBy(
  ledger: Ledger,
  words: string,
  { probability, why }: Pick<Forecast, 'probability' | 'why'>,
  asking: Asking,
  answering: Answering,
): Promise<MadeForecast> {
  const question = await questionMeant(ledger, words, asking);
  refusePassed(question, asking.today);
  const own = { kind: 'person' as const, who: ledger.by, day: asking.today, probability, why };
  const { forecasts, silent } = await answered(question, answering);
  const [entry] = await bookOf(ledger.store.db, TODAY, [question.id]);
  const fresh = forecasts.filter((forecast) => !isTold(forecast, entry?.forecasts ?? []));
  await noteForecasts(ledger, question, [own, ...fresh]);
  return { question, forecasts: [own, ...forecasts], silent };
}

async function answered(
  question: Question,
  answering: Answering,
): Promise<Pick<MadeForecast, 'forecasts' | 'silent'>> {
  try {
    return { forecasts: modelForecasts(await answering(question)), silent: null };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { forecasts: [], silent: thrown.message };
  }
}

function refusePassed({ id, to }: Question, today: Day): void {
  if (today <= to) return;
  const message = `The window of "${id}" ended on ${to}; say what came of it with "dragoman resolve ${id}".`;
  throw new Failure('window-passed', id, message);
}

/** Brings what the program says of each open question up to the day. Returns the questions of which it says something new. */
export async function updateModels(
  ledger: Ledger,
  { today }: Asking,
  answering: Answering,
): Promise<readonly Question[]> {
  const updated: Question[] = [];
  for (const entry of await bookOf(ledger.store.db, TODAY)) {
    const { question, resolution } = entry;
    if (resolution || today > question.to) continue;
    const { forecasts } = await answered(question, answering);
    const fresh = forecasts.filter((forecast) => !isTold(forecast, entry.forecasts));
    if (fresh.length === 0) continue;
    await noteForecasts(ledger, question, fresh);
    updated.push(question);
  }
  return updated;
}

/** Whether a forecast was told already: of the same, from the same day, of the same size. */
const isTold = (
  { kind, who, day, probability }: Omit<Forecast, 'question'>,
  told: readonly Forecast[],
): boolean =>
  told.some(
    (one) => one.kind === kind && one.who === who && one.day === day && one.probability === probability,
  );

/** Takes back the last forecast of whoever asks on a question. Throws `Failure` where there is none. */
export async function takeBackOwn(ledger: Ledger, words: string, asking: Asking): Promise<KeptForecast> {
  const { question, forecasts } = await questionInBook(ledger, words, asking);
  const own = forecasts.filter(({ kind, who }) => kind === 'person' && who === ledger.by);
  const [last] = own.sort((a, b) => b.seq - a.seq);
  if (last) {
    await takeBack(ledger, last.seq);
    return last;
  }
  const message = `No forecast of "${ledger.by}" stands on "${question.id}"; "dragoman forecast ${question.id}" shows whose do.`;
  throw new Failure('no-forecast', question.id, message);
}
