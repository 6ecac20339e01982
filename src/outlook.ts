import { knownTo } from './asking.js';
import { aids } from './asking-aids.js';
import { answerTo, type HorizonChance, horizonsOf, questionOf, stateOn } from './forecast/index.js';
import { bookOf, dossierOf, type Ledger } from './keep/index.js';
import { dayAfter } from './language/calendar.js';
import { actorInProse, listed } from './present/names.js';
import {
  type ActorRef,
  type Answer,
  type BookEntry,
  type Day,
  isStateless,
  nameOf,
  type Question,
  sideOf,
} from './record/index.js';
import type { Seen } from './seen.js';

/** From where the outlook is taken. */
export type Looking = Pick<Seen, 'view' | 'today'>;

/** The question that a dossier is about: whether the leaders of its two first sides meet. */
export interface DossierQuestion {
  readonly question: Question;
  /** The entry of the book where it holds one on the same that is open; else the question is of the next twelve months. */
  readonly kept: BookEntry | null;
}

/** What is to come by the dossier's own question. */
export interface Outlook {
  readonly today: Day;
  readonly question: Question | null;
  /** Why there is no question, in a sentence; null where there is one. */
  readonly missing: string | null;
  /** The id of the question in the book; null where it is not kept there. */
  readonly inBook: string | null;
  readonly answer: Answer | null;
  /** The same within other windows from today. */
  readonly horizons: readonly HorizonChance[];
}

/** The window of the question: long enough that the line of its chance over the months tells of the record, and not of the calendar. */
const WINDOW = 'P12M';

const NOT_TWO =
  'The dossier names fewer than two states as parties, so that there is no meeting of their leaders to ask about.';

/** The dossier's question on a day; null where it names fewer than two states. Of those in its book the one that is due soonest. */
export async function dossierQuestion(
  ledger: Ledger,
  { view, today }: Looking,
): Promise<DossierQuestion | null> {
  const { parties } = await dossierOf(ledger);
  const sides = [...new Set(parties.filter((ref) => nameOf(ref) === null && !isStateless(ref)))].slice(0, 2);
  if (sides.length < 2) return null;
  const kept = (await bookOf(ledger.store.db, view))
    .filter((entry) => isAbout(entry.question, sides) && stateOn(entry, today) === 'open')
    .sort((a, b) => (a.question.to < b.question.to ? -1 : 1))[0];
  return kept ? { question: kept.question, kept } : { question: nextTwelveMonths(sides, today), kept: null };
}

const isAbout = ({ event, parties }: Question, sides: readonly ActorRef[]): boolean =>
  event === 'leaders_meet' &&
  sides.every((side) => parties.map(sideOf).includes(side)) &&
  parties.length === 2;

/** Whether leaders of two sides meet within twelve months of a day. */
export const nextTwelveMonths = (sides: readonly ActorRef[], today: Day): Question =>
  questionOf({
    text: `Will the leaders of ${listed(sides.map(actorInProse))} meet within twelve months?`,
    event: 'leaders_meet',
    parties: sides,
    system: null,
    entry: null,
    from: today,
    to: dayAfter(today, WINDOW) ?? today,
  });

/** How likely it is that the dossier's leaders meet, with the working of the answer, and within other windows. */
export async function outlook(ledger: Ledger, looking: Looking): Promise<Outlook> {
  const found = await dossierQuestion(ledger, looking);
  const { today } = looking;
  if (found === null)
    return { today, question: null, missing: NOT_TWO, inBook: null, answer: null, horizons: [] };
  const { question, kept } = found;
  const known = await knownTo(ledger, question, looking);
  const helps = aids();
  return {
    ...{ today, question, missing: null, inBook: kept ? question.id : null },
    answer: answerTo(question, known, helps),
    horizons: horizonsOf(question, known, helps),
  };
}
