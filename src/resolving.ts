import type { Asking } from './asking.js';
import { resolutionOf } from './forecast/questions/index.js';
import { questionInBook } from './forecasting.js';
import {
  allEntries,
  bookOf,
  knownUntil,
  type Ledger,
  resolveQuestion,
  TODAY,
  takeBack,
} from './keep/index.js';
import {
  type BookEntry,
  type Day,
  Failure,
  type Question,
  type QuestionOutcome,
  type Resolution,
} from './record/index.js';

const KINDS_THAT_DECIDE = ['encounter', 'capability', 'commitment', 'pause'] as const;

/** What the record says became of questions: of each, null where it does not decide it. */
export async function resolutionsByRecord(
  ledger: Ledger,
  questions: readonly Question[],
  { view, today }: Asking,
): Promise<readonly (Resolution | null)[]> {
  if (questions.length === 0) return [];
  const entries = await allEntries(ledger.store.db, view, { kinds: KINDS_THAT_DECIDE });
  const until = await knownUntil(ledger.store, view, today);
  return questions.map((question) => resolutionOf(question, entries, until));
}

/** Resolves every question of the book that is not resolved and that the record decides. Returns what it wrote. */
export async function resolveByRecord(
  ledger: Ledger,
  entries: readonly BookEntry[],
  asking: Asking,
): Promise<readonly Resolution[]> {
  const open = entries.filter(({ resolution }) => resolution === null).map(({ question }) => question);
  const found = await resolutionsByRecord(ledger, open, asking);
  const decided = found.filter((resolution) => resolution !== null);
  for (const resolution of decided) await resolveQuestion(ledger, resolution);
  return decided;
}

/** What was looked at and what was written, where the record decides. */
export interface Decided {
  readonly entries: readonly BookEntry[];
  readonly written: readonly Resolution[];
}

/** Resolves what the record decides: the one question that words mean, or all of the book for none. Throws `Failure` where it does not decide that one. */
export async function resolveMeant(ledger: Ledger, words: string | null, asking: Asking): Promise<Decided> {
  const one = words === null ? null : await questionInBook(ledger, words, asking);
  const entries = one ? [one] : await bookOf(ledger.store.db, TODAY);
  const written = await resolveByRecord(ledger, entries, asking);
  if (one && written.length === 0) throw undecided(one);
  return { entries, written };
}

/** What is said where the record does not decide a question. */
const undecided = ({ question: { id, to }, resolution }: BookEntry): Failure =>
  new Failure(
    resolution ? 'decided' : 'undecided',
    id,
    resolution
      ? `"${id}" is resolved already (${resolution.outcome}); take that back first with "dragoman resolve ${id} open".`
      : `The record does not decide "${id}", whose window ends on ${to}; wait until it knows more, or say what came of it: dragoman resolve ${id} yes --why "…".`,
  );

/** What a person says became of a question. */
interface ByHand {
  readonly outcome: QuestionOutcome | 'open';
  /** The day that decided it; null for today or the last of the window, the earlier. */
  readonly day: Day | null;
  readonly because: string;
}

/** Writes what a person says became of a question; `open` takes back what was said. Throws `Failure` where the day lies outside the window, or nothing can be taken back. */
export async function decideByHand(
  ledger: Ledger,
  words: string,
  { outcome, day, because }: ByHand,
  asking: Asking,
): Promise<{ readonly entry: BookEntry; readonly resolution: Resolution | null }> {
  const entry = await questionInBook(ledger, words, asking);
  const { id, from, to } = entry.question;
  if (outcome === 'open') {
    if (!entry.resolution)
      throw new Failure('undecided', id, `"${id}" is open already; nothing was said to have come of it.`);
    await takeBack(ledger, entry.resolution.seq, because);
    return { entry, resolution: null };
  }
  const last = asking.today < to ? asking.today : to;
  const decided = outcome === 'unresolvable' ? null : (day ?? last);
  if (decided !== null && (decided < from || decided > last)) {
    const message = `${decided} lies outside the window of "${id}", ${from} to ${to}, or after today; give a day within it.`;
    throw new Failure('bad-date', decided, message);
  }
  const resolution = { question: id, outcome, day: decided, items: [] };
  await resolveQuestion(ledger, resolution, because);
  return { entry, resolution };
}
