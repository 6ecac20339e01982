import { type Entry, isByHand, type Report } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import type { Pen } from '../pen.js';
import { isUnverified, NOT_VERIFIED, rowLines, rowPlace } from './row.js';
import { slotName, slotsIn, slotValue } from './slot-words.js';

/** Longest passage that a report shows, in characters. */
const PASSAGE = 400;

/** A document in one line: its day, who publishes it, its title; of a row also its place, and that nobody has checked it. */
export function documentLine(report: Report): string {
  const { published, known, outlet, outlets, title } = report.document;
  return [
    isUnverified(report) && NOT_VERIFIED,
    published === null ? `undated, known from ${sayDate(known)}` : sayDate(published),
    outlets?.join(', ') || outlet,
    title && quoted(clip(title)),
    rowPlace(report),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a report says in a line: the title of its row or, of another document, the first passage. */
export function firstWords({ item, document: { row, title } }: Report): string {
  const says = row ? (title ?? row.says) : null;
  return quoted(clip(says ?? item.evidence[0]?.quote ?? ''));
}

/** The slots that a report tells otherwise than its entry, in words; what it does not tell is left out. */
export function toldOtherwise({ slots }: Pick<Entry, 'slots'>, { item }: Report): string[] {
  const told: Record<string, unknown> = slots;
  return slotsIn(item).flatMap(([slot, value]) => {
    if (SILENT.has(value) || isPart(slot, value, told[slot]) || spelt(value) === spelt(told[slot])) return [];
    return [`${slotName(item.kind, slot)}: ${slotValue(item.kind, slot, value)}`];
  });
}

/** Values that tell nothing; that a promise was made tells nothing of what became of it. */
const SILENT: ReadonlySet<unknown> = new Set([null, undefined, false, 'unknown', 'unstated', 'pledged']);

/** Whether a list names nobody or, of texts, only some of those that the entry gathers. */
const isPart = (slot: string, value: unknown, whole: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 0 ||
    (slot === 'agreements' && Array.isArray(whole) && value.every((name) => whole.includes(name))));

/** A value as text to be compared: actors in any order are the same actors. */
const spelt = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

const REVIEWED = { accepted: 'accepted by a person', rejected: 'rejected by a person' };

/** What else is to be said of a report: how sure its reading is, what people decided, what it is a copy of, and its name. */
export const remarks = ({ item, document, review }: Report): string =>
  [
    isByHand(item) ? 'read by a person' : `confidence ${item.confidence.toFixed(2)}`,
    review && REVIEWED[review],
    document.copyOf && `near copy of ${document.copyOf}`,
    item.id,
  ]
    .filter(Boolean)
    .join(' · ');

/** A report under its number: document, passages with their places or the cells of its row, what it tells otherwise, remarks. */
export function reportLines(
  number: number,
  entry: Pick<Entry, 'slots'>,
  report: Report,
  pen: Pen,
  text?: string,
): string[] {
  const { put } = pen;
  const mark = `[${number}] `;
  const hang = mark.length;
  const otherwise = toldOtherwise(entry, report);
  return [
    ...put(mark + documentLine(report), 0, hang, 'bold'),
    ...put(report.document.id, hang, hang, 'faint'),
    ...(report.document.row
      ? rowLines(report, pen, { indent: hang, text })
      : report.item.evidence.flatMap(({ quote, start, end }) =>
          put(`${quoted(clip(quote, PASSAGE))}, characters ${start}–${end}`, hang, hang + 2),
        )),
    ...(otherwise.length ? put(`tells otherwise: ${otherwise.join('; ')}`, hang, hang + 2) : []),
    ...put(remarks(report), hang, hang + 2, 'faint'),
  ];
}
