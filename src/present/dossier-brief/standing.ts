import { bounds, type Day, type Entry, type SlotsOf } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { isVouched } from '../../weigh/index.js';
import { comingDate, sayDate } from '../dates.js';
import { actorsAsTitle } from '../names.js';
import { titleOf } from '../show/brief-rows.js';
import { contactsInWords, leadersInWords } from '../show/pair-words.js';
import type { PairContacts, Stretch } from '../show/pairs.js';
import { documentsOf, documentsOfAll } from './cites.js';
import type { Draft, DraftRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** A proposal without a day of which nobody has spoken for so many days is no longer open: our rule, in days. */
const OPEN_FOR = 365;

const WHOLE: Stretch = { from: null, to: null };

/** How the sides stand: when they met last, for how long they have been silent, and which meetings are proposed. */
export function standingDraft({ pairs, entries, today }: BriefMaterial): Draft {
  const proposals = [...entries.values()].filter((entry) => isOpen(entry, today)).sort(byNewest);
  const [first, ...rest] = pairs;
  return {
    id: 'standing',
    title: 'Where it stands',
    note: '',
    verb: 'show',
    missing: 'No meeting of two sides on a day that is told is known, and none is proposed.',
    rows: [
      ...(first ? [pairRow(first, entries, today)] : []),
      ...proposals.map(proposalRow),
      ...rest.map((pair) => pairRow(pair, entries, today)),
    ],
  };
}

function pairRow(found: PairContacts, entries: ReadonlyMap<string, Entry>, today: Day): DraftRow {
  const { pair, last, lastOfLeaders } = found;
  const leaders = `${lastOfLeaders ? 'leaders ' : ''}${leadersInWords(found, WHOLE, today)}`;
  const ids = [lastOfLeaders, last].flatMap((contact) => (contact ? [contact.entry] : []));
  return {
    label: actorsAsTitle(pair),
    says: `${leaders}; ${contactsInWords(found, WHOLE, today)}${isDisputed(last, entries) ? ', a disputed day' : ''}`,
    entries: [...new Set(ids)],
    cites: documentsOfAll([...new Set(ids)], entries),
  };
}

/** Whether reports tell other days of a meeting. */
const isDisputed = (contact: PairContacts['last'], entries: ReadonlyMap<string, Entry>): boolean =>
  entries.get(contact?.entry ?? '')?.contradictions.some(({ slot }) => slot === 'when') ?? false;

/** Whether a meeting is still to come: planned or proposed for a day that has not passed, or spoken of lately. */
function isOpen(entry: Entry, today: Day): boolean {
  const { slots } = entry;
  if (slots.kind !== 'encounter' || (slots.status !== 'planned' && slots.status !== 'proposed')) return false;
  if (!entry.reports.some(isVouched)) return false;
  const last = slots.when === null ? null : bounds(slots.when).last;
  return last === null ? daysBetween(newestOf(entry), today) <= OPEN_FOR : last >= today;
}

const newestOf = ({ reports }: Entry): Day =>
  reports
    .map(({ document }) => document.known)
    .sort()
    .at(-1) ?? '';
const byNewest = (a: Entry, b: Entry): number => (newestOf(a) < newestOf(b) ? 1 : -1);

function proposalRow(entry: Entry): DraftRow {
  const { when, status } = entry.slots as SlotsOf<'encounter'>;
  const day = when === null ? 'no day told' : comingDate(when);
  return {
    label: status === 'planned' ? 'Planned' : 'Proposed',
    says: `${titleOf(entry)} (${day}; last told ${sayDate(newestOf(entry))})`,
    entries: [entry.id],
    cites: documentsOf(entry),
  };
}
