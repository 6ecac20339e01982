import { aids } from './asking-aids.js';
import { answerTo, type KnownOn, readQuestion, resolutionOf } from './forecast/index.js';
import { dossierOf, type Ledger, newestDay, TODAY, timeline, type View } from './keep/index.js';
import type { AskPage } from './present/index.js';
import type { Answer, Day, Entry, Question } from './record/index.js';

/** From where a dossier is asked. */
export interface Asking {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is asked. */
  readonly today: Day;
}

/** The question that a sentence asks of a dossier. @throws Failure `bad-question`, which says which part was not understood. */
export async function questionAsked(ledger: Ledger, text: string, asking: Asking): Promise<Question> {
  return readQuestion(text, asking.today, await entriesSeen(ledger, asking.view));
}

/** The answer to a question, from what a view of a dossier knows. */
export async function answered(ledger: Ledger, question: Question, asking: Asking): Promise<Answer> {
  return answerTo(question, await knownTo(ledger, asking), aids());
}

/** All that a page tells of a sentence: how it was read, the answer, and what has become of it since, as the ledger knows today. */
export async function askPage(ledger: Ledger, text: string, asking: Asking): Promise<AskPage> {
  const known = await knownTo(ledger, asking);
  const question = readQuestion(text, asking.today, known.entries);
  const answer = answerTo(question, known, aids());
  const { title } = await dossierOf(ledger);
  return { title, seenFrom: asking.seenFrom, answer, since: await since(ledger, question, asking) };
}

async function knownTo(ledger: Ledger, { view, today }: Asking): Promise<KnownOn> {
  const { parties } = await dossierOf(ledger);
  const entries = await entriesSeen(ledger, view);
  return { asOf: today, entries, parties, knownUntil: await newestDay(ledger.store, view) };
}

/** What became of a question that was asked of the past; null for one asked today, and while it is open. */
async function since(ledger: Ledger, question: Question, { today }: Asking): Promise<AskPage['since']> {
  const now = ledger.now().slice(0, 10);
  if (today >= now) return null;
  const entries = await entriesSeen(ledger, TODAY);
  const resolution = resolutionOf(question, entries, await newestDay(ledger.store, TODAY));
  if (resolution === null) return null;
  const items = new Set(resolution.items);
  const shows = entries.filter(({ reports }) => reports.some(({ item }) => items.has(item.id)));
  return { resolution, entries: shows };
}

/** Entries that are read together. */
const PIECE = 2_000;

async function entriesSeen({ store }: Ledger, view: View): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let after: string | null = null;
  do {
    const page = await timeline(store.db, view, {}, { limit: PIECE, after });
    found.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return found;
}
