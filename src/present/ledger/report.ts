import type { Entry, Report } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import type { Pen } from '../pen.js';
import { slotName, slotsIn, slotValue } from './slot-words.js';

/** Longest passage that a report shows, in characters. */
const PASSAGE = 400;

/** A document in one line: its day, who publishes it, its title. */
export const documentLine = ({ document }: Report): string =>
  [
    document.published === null
      ? `undated, known from ${sayDate(document.known)}`
      : sayDate(document.published),
    document.outlet,
    document.title && quoted(clip(document.title)),
  ]
    .filter(Boolean)
    .join(' · ');

/** The slots that a report tells otherwise than its entry, in words; what it does not tell is left out. */
export function toldOtherwise({ slots }: Pick<Entry, 'slots'>, { item }: Report): string[] {
  const told: Record<string, unknown> = slots;
  return slotsIn(item).flatMap(([slot, value]) => {
    const same = spelt(value) === spelt(told[slot]);
    const silent = value === null || value === false || value === 'unknown' || value === 'unstated';
    if (same || silent) return [];
    return [`${slotName(item.kind, slot)}: ${slotValue(item.kind, slot, value)}`];
  });
}

/** A value as text to be compared: actors in any order are the same actors. */
const spelt = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

const REVIEWED = { accepted: 'accepted by a person', rejected: 'rejected by a person' };

/** What else is to be said of a report: how sure its reading is, what people decided, what it is a copy of, and its name. */
export const remarks = ({ item, document, review }: Report): string =>
  [
    `confidence ${item.confidence.toFixed(2)}`,
    review && REVIEWED[review],
    document.copyOf && `near copy of ${document.copyOf}`,
    item.id,
  ]
    .filter(Boolean)
    .join(' · ');

/** A report under its number: document, passages with their places, what it tells otherwise, remarks. */
export function reportLines(
  number: number,
  entry: Pick<Entry, 'slots'>,
  report: Report,
  { put }: Pen,
): string[] {
  const mark = `[${number}] `;
  const hang = mark.length;
  const otherwise = toldOtherwise(entry, report);
  return [
    ...put(mark + documentLine(report), 0, hang, 'bold'),
    ...put(report.document.id, hang, hang, 'faint'),
    ...report.item.evidence.flatMap(({ quote, start, end }) =>
      put(`${quoted(clip(quote, PASSAGE))}, characters ${start}–${end}`, hang, hang + 2),
    ),
    ...(otherwise.length ? put(`tells otherwise: ${otherwise.join('; ')}`, hang, hang + 2) : []),
    ...put(remarks(report), hang, hang + 2, 'faint'),
  ];
}
