import type { BookChange } from '../../forecast/book/index.js';
import type { Changes } from '../../keep/index.js';
import type { Entry, KeptDocument } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { bookChangeWords } from '../forecast/changed.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { slotName, slotValue } from './slot-words.js';
import { numbered, standingOf } from './standing.js';

/** What changed, for people. */
export interface ChangesPage {
  /** Which dossier, in which days, by which clock. */
  readonly title: string;
  readonly changes: Changes;
  /** What changed in the book of forecasts. */
  readonly book: readonly BookChange[];
  /** Entries of each part at most. */
  readonly limit: number;
}

/** What changed between two views, part by part: what is new, changed, told by more, gone, and which documents came in. */
export function renderChanges(
  { title, changes, book, limit }: ChangesPage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const part = partMaker(limit, pen);
  const parts = [
    ...part('New', changes.opened, (entry) => plain(entry, pen)),
    ...part('Changed', changes.changed, (change) => changed(change, pen)),
    ...part('Told by more', changes.corroborated, ({ now, reports }) => told(now, reports, pen)),
    ...part('No longer there', changes.closed, (entry) => plain(entry, pen)),
    ...part('Forecasts', book, (change) => pen.put(bookChangeWords(change), 0, 2)),
    ...part('Documents', changes.documents, (document) => pen.put(documentWords(document), 0, 2)),
  ];
  return asText([...pen.put(title, 0, 2, 'bold'), ...(parts.length ? parts : ['', 'Nothing changed.'])]);
}

/** Makes parts with a heading; the rest of a long one is counted. */
const partMaker =
  (limit: number, { heading, put }: Pen) =>
  <T>(name: string, list: readonly T[], lines: (one: T) => string[]): string[] => {
    if (list.length === 0) return [];
    const rest = list.length - limit;
    return [
      ...heading(`${name} (${list.length})`),
      ...list.slice(0, limit).flatMap(lines),
      ...(rest > 0 ? put(`and ${rest} more; --limit shows more`, 0, 2, 'faint') : []),
    ];
  };

const plain = (entry: Entry, { put }: Pen): string[] => [
  ...put(headlineOf(entry), 0, 2, 'bold'),
  ...put(`${standingOf(entry)} · ${entry.id}`, 2, 4, 'faint'),
];

function changed({ before, now, slots }: Changes['changed'][number], pen: Pen): string[] {
  return [...plain(now, pen), ...slots.flatMap((slot) => pen.put(difference(slot, before, now), 2, 4))];
}

/** "outcome: none → agreement"; of contradictions, how many slots are disputed. */
export function difference(slot: string, before: Entry, now: Entry): string {
  if (slot === 'contradictions') return `disputed: ${disputed(before)} → ${disputed(now)}`;
  const { kind } = now.slots;
  const value = (entry: Entry): string =>
    slotValue(kind, slot, (entry.slots as Record<string, unknown>)[slot]);
  return `${slotName(kind, slot)}: ${value(before)} → ${value(now)}`;
}

const disputed = ({ slots, contradictions }: Entry): string =>
  contradictions.map(({ slot }) => slotName(slots.kind, slot)).join(', ') || 'nothing';

const told = (entry: Entry, reports: number, pen: Pen): string[] => [
  ...pen.put(headlineOf(entry), 0, 2, 'bold'),
  ...pen.put(`${numbered(reports, 'more report')}, now ${standingOf(entry)} · ${entry.id}`, 2, 4, 'faint'),
];

const documentWords = ({ id, title, known, outlet, copyOf }: KeptDocument): string =>
  [sayDate(known), outlet, title && quoted(clip(title)), id, copyOf && `near copy of ${copyOf}`]
    .filter(Boolean)
    .join(' · ');
