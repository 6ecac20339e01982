import type { Entry, ItemKind } from '../../record/index.js';
import { headlineOf } from '../exchange/headline.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { beside } from './beside.js';
import { entryDate } from './entry-date.js';
import { firstWords } from './report.js';
import { standingOf } from './standing.js';

/** A stretch of entries for people. */
export interface TimelinePage {
  /** What is shown, and from where it is looked at. */
  readonly title: string;
  readonly entries: readonly Entry[];
  /** What the person types for the next page; null at the end. */
  readonly next: string | null;
}

/** Columns of the margin of years, and of the days beside it. */
const YEAR = 5;
const DAY = 18;
/** Terminals with fewer columns have the day above its entry. */
const NARROW = 56;

/** A line of time: years in the margin, days beside it, and for each entry what happened, how many sources tell it, and its name. */
export function renderTimeline({ title, entries, next }: TimelinePage, options: TerminalOptions): string {
  const pen = penFor(options);
  const none = entries.length === 0 ? pen.put('Nothing in the ledger fits this.') : [];
  const more = next === null ? [] : ['', ...pen.put(`More: ${next}`, 0, 2, 'faint')];
  return asText([...pen.put(title, 0, 2, 'bold'), '', ...none, ...timelineRows(entries, pen), ...more]);
}

/** Entries in their order: years in the margin, each once where it opens, days beside them or, where there is little room, above. */
export function timelineRows(entries: readonly Entry[], pen: Pen): string[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    const { year } = entryDate(entry);
    const opens = before === undefined || entryDate(before).year !== year;
    const gap = before === undefined ? [] : [margin('', pen)];
    return [...(opens ? gap : []), ...row(entry, opens ? (year ?? '  –') : '', pen)];
  });
}

const margin = (year: string, { ink }: Pen): string =>
  `${ink(year.padEnd(YEAR), 'accent')}${ink('│', 'faint')} `;

/** One entry, its day beside or above it. */
function row(entry: Entry, year: string, pen: Pen): string[] {
  const { day } = entryDate(entry);
  const narrow = pen.columns < NARROW;
  const inner = pen.narrower(pen.columns - YEAR - 2 - (narrow ? 0 : DAY));
  const lines = [
    ...inner.put(headlineOf(entry), 0, 2, 'bold'),
    ...(toldInWords.has(entry.slots.kind)
      ? entry.reports.slice(0, 1).flatMap((report) => inner.put(firstWords(report), 0, 2))
      : []),
    ...inner.put(`${standingOf(entry)} · ${entry.id}`, 0, 2, 'faint'),
  ];
  const dated = narrow ? [...inner.put(day, 0, 0, 'accent'), ...lines] : beside(day, DAY, lines, pen);
  return dated.map((line, i) => margin(i === 0 ? year : '', pen) + line);
}

/** Kinds whose headline says little without the words of a document. */
const toldInWords: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'commitment',
  'position',
  'obstacle',
  'assessment',
  'statement',
  'capability',
  'alignment',
]);
