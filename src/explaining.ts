import { allEntries, documentOf, entryOf, type Ledger, subjectsInSight, type View } from './keep/index.js';
import { otherNames } from './language/index.js';
import { type ExplainPage, find, type Named, subjectsIn } from './present/index.js';
import { type Day, type Entry, Failure } from './record/index.js';
import { dossierIndex, movedOver, weighMeeting } from './weigh/index.js';

/** From where a meeting is looked at. */
export interface Explained {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is looked at. */
  readonly today: Day;
}

/**
 * Why a meeting is judged as it is: the meeting that an id or some words mean, or what they may mean. A promise and an agreement mean the
 * meeting at which they were made. Throws `Failure` where an id is of something else.
 */
export async function explainPage(ledger: Ledger, typed: string, asked: Explained): Promise<ExplainPage> {
  const { db } = ledger.store;
  const entry = await entryOf(db, asked.view, typed);
  if (entry) return explained(ledger, await meetingBehind(ledger, entry, asked), asked, []);
  const subjects = subjectsIn(await subjectsInSight(ledger.store, asked.view), otherNames());
  const meetings = subjects.filter(({ is }) => meetingNamed(is) !== null);
  const found = find(typed, meetings);
  const { only, fits, near } = found.fits.length > 0 ? found : find(typed.replace(NOUNS, ' '), meetings);
  const id = only && meetingNamed(only);
  const meeting = id ? await entryOf(db, asked.view, id) : null;
  if (meeting)
    return explained(
      ledger,
      meeting,
      asked,
      fits.filter((other) => meetingNamed(other) !== meeting.id),
    );
  const fit = fits.length > 0;
  return {
    page: 'choice',
    typed,
    subjects: fit ? fits : near,
    fit,
    verb: 'explain',
    bare: meetings.length === 0,
  };
}

/** What every meeting may be called, which names none of them: "the singapore summit". */
const NOUNS = /\b(?:summits?|meetings?|talks|visits?)\b/gi;

/** The encounter that a subject means; null where it means none. */
function meetingNamed(subject: Named): string | null {
  if (subject.kind === 'encounter') return subject.id;
  return subject.kind === 'agreement' ? subject.agreement.encounter : null;
}

/** The meeting that an entry is, or at which its promise was made. */
async function meetingBehind({ store }: Ledger, entry: Entry, { view }: Explained): Promise<Entry> {
  if (entry.slots.kind === 'encounter') return entry;
  if (entry.slots.kind === 'commitment' && entry.slots.agreement) {
    const { agreements } = await subjectsInSight(store, view);
    const name = entry.slots.agreement;
    const id = agreements.find((agreement) => agreement.name === name)?.encounter;
    const meeting = id ? await entryOf(store.db, view, id) : null;
    if (meeting) return meeting;
  }
  throw new Failure(
    'no-meeting',
    entry.id,
    `"${entry.id}" is no encounter, and none is known at which it was made; "dragoman show ${entry.id}" shows it.`,
  );
}

async function explained(
  ledger: Ledger,
  entry: Entry,
  { view, seenFrom, today }: Explained,
  others: readonly Named[],
): Promise<ExplainPage> {
  const texts = await textsOf(ledger, entry);
  const dossier = dossierIndex(await allEntries(ledger.store.db, view), texts);
  const weighed = weighMeeting(dossier, entry.id, today);
  if (weighed === null) throw unverified(entry);
  return {
    page: 'meeting',
    entry,
    weighed,
    moved: movedOver(dossier, entry.id, today),
    today,
    seenFrom,
    others,
  };
}

/** The texts of the documents that tell of an entry. */
async function textsOf({ store }: Ledger, { reports }: Entry): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { document } of reports) {
    const whole = await documentOf(store.db, document.id);
    if (whole) texts.set(document.id, whole.text);
  }
  return texts;
}

const unverified = ({ id }: Entry): Failure =>
  new Failure(
    'unverified',
    id,
    `Nobody has verified what tells of "${id}", so no verdict rests on it; "dragoman entry ${id}" shows what is there.`,
  );
