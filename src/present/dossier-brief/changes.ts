import type { Changes } from '../../keep/index.js';
import type { Entry, ItemKind } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { factDate } from '../ledger/entry-date.js';
import { slotName, slotValue } from '../ledger/slot-words.js';
import { numbered } from '../ledger/standing.js';
import { capital, listed } from '../names.js';
import { titleOf } from '../show/brief-rows.js';
import { documentsOf } from './cites.js';
import { type Draft, type DraftRow, plainRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** Kinds in the order in which what is new of them is told: deeds before words. */
const ORDER: readonly ItemKind[] = [
  'encounter',
  'commitment',
  'alignment',
  'capability',
  'pause',
  'position',
  'obstacle',
  'assessment',
  'precedent',
  'statement',
];

/** What the world came to know since a day: how much, what is told otherwise than before, and what is new. */
export function changesDraft({ changes, since }: BriefMaterial): Draft {
  const { changed, opened } = changes;
  const isNone = Object.values(changes).every((list) => list.length === 0);
  return {
    id: 'changes',
    title: `Changed since ${sayDate(since)}`,
    note: '',
    verb: `diff --known --from ${since}`,
    missing: 'Nothing that was told from that day on is in the record.',
    rows: isNone
      ? []
      : [allRow(changes), ...changed.map(changedRow), ...[...opened].sort(byWeight).map(newRow)],
  };
}

function allRow({ documents, opened, changed, corroborated, closed }: Changes): DraftRow {
  const says = [
    `${numbered(documents.length, 'document')} came in`,
    `${numbered(opened.length, 'entry is', 'entries are')} new`,
    changed.length > 0 && `${changed.length} told otherwise`,
    corroborated.length > 0 && `${corroborated.length} told by more`,
    closed.length > 0 && `${closed.length} no longer there`,
  ].filter((part): part is string => Boolean(part));
  return plainRow('', listed(says));
}

const rank = ({ slots: { kind } }: Entry): number => ORDER.indexOf(kind);
const dayOf = ({ first, last }: Entry): string => first ?? last ?? '';
/** Deeds before words, those that more sources tell first, then the newest. */
const byWeight = (a: Entry, b: Entry): number =>
  rank(a) - rank(b) || b.sources - a.sources || (dayOf(a) < dayOf(b) ? 1 : -1);

const newRow = (entry: Entry): DraftRow => ({
  label: capital(factDate(entry.slots) ?? (entry.first === null ? 'Day not told' : sayDate(entry.first))),
  says: `${titleOf(entry)}${entry.sources === 0 ? ' (not verified)' : ''}`,
  entries: [entry.id],
  cites: documentsOf(entry),
});

function changedRow({ before, now, slots }: Changes['changed'][number]): DraftRow {
  const { kind } = now.slots;
  const value = (entry: Entry, slot: string): string =>
    slotValue(kind, slot, (entry.slots as Record<string, unknown>)[slot]);
  const told = slots.map((slot) =>
    slot === 'contradictions'
      ? 'what its reports contradict each other in is another'
      : `${slotName(kind, slot)} ${value(before, slot)} → ${value(now, slot)}`,
  );
  return {
    label: 'Told otherwise',
    says: `${titleOf(now)}: ${told.join(', ')}`,
    entries: [now.id],
    cites: documentsOf(now),
  };
}
