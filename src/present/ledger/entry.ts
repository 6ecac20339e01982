import type { Contradiction, Entry, LedgerEvent } from '../../record/index.js';
import { headlineOf } from '../exchange/headline.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { beside } from './beside.js';
import { decisionLines } from './log.js';
import { reportLines } from './report.js';
import { slotName, slotValue, slotWords } from './slot-words.js';
import { standingOf } from './standing.js';

/** One entry for people. */
export interface EntryPage {
  readonly entry: Entry;
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** What people decided on it and its items, in the order of the log. */
  readonly decisions: readonly LedgerEvent[];
  /** The texts of its rows of tables, by the identifier of their documents; without one only the cells that are evidence are shown. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Columns of the names of slots. */
const NAME = 14;

/** An entry with all that it rests on: slots, contradictions side by side, each report with its passages, and decisions. */
export function renderEntry(page: EntryPage, options: TerminalOptions): string {
  const { entry, seenFrom, decisions, texts } = page;
  const pen = penFor(options);
  const { put, heading } = pen;
  return asText([
    ...put(headlineOf(entry), 0, 2, 'bold'),
    ...put([standingOf(entry), entry.id, seenFrom].filter(Boolean).join(' · '), 0, 2, 'faint'),
    '',
    ...slotRows(entry, pen),
    ...(entry.contradictions.length ? heading('Disputed') : []),
    ...entry.contradictions.flatMap((dispute) => disputeRows(dispute, entry, pen)),
    ...heading('Reports'),
    ...entry.reports.flatMap((report, i) =>
      reportLines(i + 1, entry, report, pen, texts?.get(report.document.id)),
    ),
    ...(decisions.length ? heading('Decisions') : []),
    ...decisions.flatMap((event) => decisionLines(event, pen)),
  ]);
}

/** The slots of an entry, one a row, empty ones too. */
export const slotRows = ({ slots }: Pick<Entry, 'slots'>, pen: Pen): string[] =>
  slotWords(slots).flatMap(({ slot, says }) => labelled(slot, says, pen));

const labelled = (label: string, says: string, pen: Pen): string[] =>
  beside(label, NAME, pen.narrower(pen.columns - NAME).put(says), pen);

/** The values of a disputed slot side by side, each with the numbers of the reports that tell it; the one that counts is first. */
export function disputeRows({ slot, values }: Contradiction, { slots, reports }: Entry, pen: Pen): string[] {
  const numbers = (items: readonly string[]): string =>
    items.map((id) => `[${reports.findIndex(({ item }) => item.id === id) + 1}]`).join('');
  return values.flatMap(({ value, items }, i) => {
    const goes = i === 0 ? ', by which the entry goes' : '';
    const says = `${slotValue(slots.kind, slot, value)}${goes} ${numbers(items)}`;
    return labelled(i === 0 ? slotName(slots.kind, slot) : '', says, pen);
  });
}
