import type { Entry } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { factDate } from '../ledger/entry-date.js';
import { titleOf } from '../show/brief-rows.js';

/** Entries that are told by name; of more, how many there are. */
const TOLD = 3;

/** Slots that tell the day of an entry. */
const DAYS = new Set(['when', 'from', 'to']);

/** An entry in a line: its day, that it is disputed where reports tell others, and what happened. */
export function entryInWords(entry: Entry): string {
  const day = factDate(entry.slots) ?? (entry.first && sayDate(entry.first));
  const isDisputed = entry.contradictions.some(({ slot }) => DAYS.has(slot));
  return [day && `${day}${isDisputed ? ' (a disputed day)' : ''}`, titleOf(entry)].filter(Boolean).join(': ');
}

/** Some of the entries in words, the last of them first where `newest`, and how many more there are. */
export function entriesInWords(
  ids: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  { most = TOLD, newest = false }: { readonly most?: number; readonly newest?: boolean } = {},
): string {
  const ordered = newest ? [...ids].reverse() : ids;
  const told = ordered.slice(0, most).flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [entryInWords(entry)] : [];
  });
  const more = ids.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
