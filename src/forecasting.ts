import { sameQuestion } from './forecast/book/index.js';
import { readQuestion, resolutionOf } from './forecast/questions/index.js';
import {
  bookOf,
  type Ledger,
  newestDay,
  noteForecasts,
  notInBook,
  resolveQuestion,
  TODAY,
  type View,
} from './keep/index.js';
import { entriesOfKinds } from './measuring.js';
import { sayChance } from './present/index.js';
import {
  type Answer,
  type BookEntry,
  type Day,
  type Entry,
  Failure,
  type Forecast,
  type Question,
  type Resolution,
} from './record/index.js';

/** What is made of a question of the book, from where it is looked at. */
export interface Seen {
  readonly view: View;
  /** The day on which it is looked at. */
  readonly today: Day;
}

/** Who forecasts for the program: its answer, and the reference class that the answer starts from. */
const MODEL = 'dragoman';
export const BASE_RATE = 'base rate';

/** What the program says of a question, as forecasts for the book. */
export function modelForecasts({ asOf, probability, working }: Answer): Omit<Forecast, 'question'>[] {
  const { reference, members, signals } = working;
  const told = members.map(({ name, probability: chance }) => `${name} ${sayChance(chance)}`).join(', ');
  const moved = signals.length === 0 ? '' : `; ${signals.length} signals of the record`;
  const model = { day: asOf, kind: 'model' as const };
  return [
    { ...model, who: MODEL, probability, why: `${told}${moved}` },
    {
      ...model,
      who: BASE_RATE,
      probability: reference.probability,
      why: `${reference.name}: ${reference.says}`,
    },
  ];
}

const KINDS_THAT_DECIDE = ['encounter', 'capability', 'commitment', 'pause'] as const;

const entriesThatDecide = async (ledger: Ledger, view: View): Promise<readonly Entry[]> => [
  ...(await entriesOfKinds(ledger, view, KINDS_THAT_DECIDE)).values(),
];

/** Whether words name a question by its id: a sentence has blanks. */
const isId = (words: string): boolean => !/\s/.test(words.trim());

/** The question of the book that an id or a sentence means. Throws `Failure` where it is none. */
export async function questionInBook(ledger: Ledger, words: string, seen: Seen): Promise<BookEntry> {
  const view = { ...TODAY, seq: seen.view.seq };
  if (isId(words)) {
    const [entry] = await bookOf(ledger.store.db, view, [words.trim()]);
    if (entry) return entry;
    throw notInBook(words);
  }
  const entry = sameQuestion(
    await questionAsked(ledger, words, seen),
    seen.today,
    await bookOf(ledger.store.db, view),
  );
  if (entry) return entry;
  throw notInBook(words);
}

/** The question that a sentence asks on a day. Throws `Failure` where it cannot be understood. */
async function questionAsked(ledger: Ledger, words: string, { view, today }: Seen): Promise<Question> {
  const promises = /\bpromise\b/i.test(words)
    ? await entriesOfKinds(ledger, view, ['commitment'])
    : new Map();
  return readQuestion(words, today, [...promises.values()]);
}

/** The question that an id or a sentence means: that of the book where it is there, else one that is new. */
async function questionMeant(ledger: Ledger, words: string, seen: Seen): Promise<Question> {
  if (isId(words)) return (await questionInBook(ledger, words, seen)).question;
  const asked = await questionAsked(ledger, words, seen);
  return sameQuestion(asked, seen.today, await bookOf(ledger.store.db, TODAY))?.question ?? asked;
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
  seen: Seen,
  answering: Answering,
): Promise<MadeForecast> {
  const question = await questionMeant(ledger, words, seen);
  refusePassed(question, seen.today);
  const own = { kind: 'person' as const, who: ledger.by, day: seen.today, probability, why };
  const { forecasts, silent } = await answered(question, answering);
  const all = [own, ...forecasts];
  await noteForecasts(ledger, question, all);
  return { question, forecasts: all, silent };
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
  throw new Failure('bad-question', id, message);
}

/** Brings what the program says of each open question up to the day. Returns the questions of which it says something new. */
export async function updateModels(
  ledger: Ledger,
  { today }: Seen,
  answering: Answering,
): Promise<readonly Question[]> {
  const updated: Question[] = [];
  for (const entry of await bookOf(ledger.store.db, TODAY)) {
    const { question, resolution } = entry;
    if (resolution || today > question.to) continue;
    const { forecasts } = await answered(question, answering);
    const fresh = forecasts.filter((forecast) => !isTold(forecast, entry));
    if (fresh.length === 0) continue;
    await noteForecasts(ledger, question, fresh);
    updated.push(question);
  }
  return updated;
}

/** Whether the book has a forecast already: of the same, from the same day, of the same size. */
const isTold = (
  { kind, who, day, probability }: Omit<Forecast, 'question'>,
  { forecasts }: BookEntry,
): boolean =>
  forecasts.some(
    (one) => one.kind === kind && one.who === who && one.day === day && one.probability === probability,
  );

/** What the record says became of a question; null where it does not decide it. */
export async function resolutionByRecord(
  ledger: Ledger,
  question: Question,
  { view, today }: Seen,
): Promise<Resolution | null> {
  const newest = await newestDay(ledger.store, view);
  const knownUntil = newest !== null && newest > today ? today : newest;
  return resolutionOf(question, await entriesThatDecide(ledger, view), knownUntil);
}

/** Resolves every question of the book that is not resolved and that the record decides. Returns what it wrote. */
export async function resolveByRecord(
  ledger: Ledger,
  entries: readonly BookEntry[],
  seen: Seen,
): Promise<readonly Resolution[]> {
  const written: Resolution[] = [];
  for (const { question, resolution } of entries) {
    const found = resolution ? null : await resolutionByRecord(ledger, question, seen);
    if (!found) continue;
    await resolveQuestion(ledger, found);
    written.push(found);
  }
  return written;
}
