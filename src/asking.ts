import { aids } from './asking-aids.js';
import {
  answerTo,
  asksOfPromise,
  horizonsOf,
  type KnownOn,
  readQuestion,
  resolutionOf,
} from './forecast/index.js';
import {
  allEntries,
  bookOf,
  dossierOf,
  entriesOnDays,
  knownUntil,
  type Ledger,
  TODAY,
  type View,
} from './keep/index.js';
import type { AnswerSheet, AskPage } from './present/index.js';
import { type Answer, type Day, Failure, type Question, sideOf } from './record/index.js';

/** From where a dossier is asked. */
export interface Asking {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is asked. */
  readonly today: Day;
}

/**
 * The question that a sentence asks of a dossier, or that its book keeps under an id.
 * @throws Failure `bad-question`, which says which part was not understood; `window-passed` where a kept one can no longer be asked.
 */
export async function questionAsked(
  ledger: Ledger,
  text: string,
  { view, today }: Asking,
): Promise<Question> {
  const kept = await keptUnder(ledger, text.trim(), view);
  if (kept) return stillAsked(kept, today);
  const promises = asksOfPromise(text)
    ? await allEntries(ledger.store.db, view, { kinds: ['commitment'] })
    : [];
  return readQuestion(text, today, promises);
}

/** The question that the book keeps under an id; null where the words are none, or a sentence. */
async function keptUnder(ledger: Ledger, id: string, { seq }: View): Promise<Question | null> {
  if (/\s/.test(id)) return null;
  const [entry] = await bookOf(ledger.store.db, { ...TODAY, seq }, [id]);
  return entry?.question ?? null;
}

function stillAsked(question: Question, today: Day): Question {
  const { id, to } = question;
  if (today <= to) return question;
  throw new Failure(
    'window-passed',
    id,
    `The window of "${id}" ended on ${to}; ask as of a day before that, or say what came of it with "dragoman resolve ${id}".`,
  );
}

/** The answer to a question, from what a view of a dossier knows. */
export async function answered(ledger: Ledger, question: Question, asking: Asking): Promise<Answer> {
  return answerTo(question, await knownTo(ledger, question, asking), aids());
}

/** All that a page tells of a sentence: how it was read, the answer, and what has become of it since, as the ledger knows today. */
export async function askPage(ledger: Ledger, text: string, asking: Asking): Promise<AskPage> {
  const question = await questionAsked(ledger, text, asking);
  const answer = await answered(ledger, question, asking);
  const { title } = await dossierOf(ledger);
  return { title, seenFrom: asking.seenFrom, answer, since: await since(ledger, question, asking) };
}

/** The same with all that a page with pictures tells: shorter and longer windows, and the entries of its passages. */
export async function answerSheet(ledger: Ledger, text: string, asking: Asking): Promise<AnswerSheet> {
  const question = await questionAsked(ledger, text, asking);
  const known = await knownTo(ledger, question, asking);
  const [helps, { title }] = [aids(), await dossierOf(ledger)];
  const happened = await since(ledger, question, asking);
  return {
    title,
    seenFrom: asking.seenFrom,
    answer: answerTo(question, known, helps),
    since: happened,
    horizons: horizonsOf(question, known, helps),
    entries: [...known.entries, ...(happened?.entries ?? [])],
  };
}

/** Kinds of entry that an answer rests on; promises beside them where one is asked about. */
const KINDS = ['encounter', 'position', 'statement', 'capability', 'alignment', 'pause'] as const;

/** All that an answer to a question rests on, as a view knows it. */
export async function knownTo(
  ledger: Ledger,
  { event }: Question,
  { view, today }: Pick<Asking, 'view' | 'today'>,
): Promise<KnownOn> {
  const { parties } = await dossierOf(ledger);
  const entries = await allEntries(ledger.store.db, view, { kinds: kindsFor(event) });
  return { asOf: today, entries, parties, knownUntil: await knownUntil(ledger.store, view, today) };
}

const kindsFor = (event: Question['event']) =>
  event === 'promise_kept' ? [...KINDS, 'commitment' as const] : KINDS;

/** The same on each of some days, of nothing that was not known on that day. */
export async function knownOnDays(
  ledger: Ledger,
  { event }: Question,
  view: View,
  days: readonly Day[],
): Promise<readonly KnownOn[]> {
  const { parties } = await dossierOf(ledger);
  const { store } = ledger;
  const entries = await entriesOnDays(store.db, view, days, { kinds: kindsFor(event) });
  const known: KnownOn[] = [];
  for (const day of days) {
    const until = await knownUntil(store, { ...view, known: day }, day);
    known.push({ asOf: day, entries: entries.get(day) ?? [], parties, knownUntil: until });
  }
  return known;
}

/** What became of a question that was asked of the past; null for one asked today, and while it is open. */
async function since(ledger: Ledger, question: Question, { view, today }: Asking): Promise<AskPage['since']> {
  const now = ledger.now().slice(0, 10);
  const [party] = question.parties.map(sideOf);
  if (today >= now || party === undefined) return null;
  const later = { known: TODAY.known, seq: view.seq };
  const kinds = ['encounter', 'capability', 'pause', 'commitment'] as const;
  const entries = await allEntries(ledger.store.db, later, { kinds, party, from: question.from });
  const resolution = resolutionOf(question, entries, await knownUntil(ledger.store, later, now));
  if (resolution === null) return null;
  const items = new Set(resolution.items);
  const shows = entries.filter(({ reports }) => reports.some(({ item }) => items.has(item.id)));
  return { resolution, entries: shows };
}
