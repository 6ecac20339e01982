import type { Entry, Evidence, ItemKind, ReportedIn } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { headlineOf } from '../exchange/headline.js';
import { entryDate } from '../ledger/entry-date.js';
import { sourceBar } from '../ledger/source-bar.js';
import { capital } from '../names.js';
import type { Pen } from '../pen.js';
import { width } from '../width.js';
import { dated } from './dated.js';
import { ownReport } from './own-report.js';

/** Kinds whose headline says little without the words of a document. */
export const TOLD_IN_WORDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'commitment',
  'position',
  'obstacle',
  'assessment',
  'statement',
  'alignment',
]);
/** Longest quotation in a title, in characters. */
const QUOTED = 70;

/** What a title is made of. */
export interface Titled extends Pick<Entry, 'id' | 'slots'> {
  readonly reports: readonly {
    readonly item: { readonly evidence: readonly Pick<Evidence, 'quote'>[] };
    readonly document: Pick<ReportedIn, 'row' | 'title'>;
  }[];
}

/**
 * What an entry is called in a list: the title of the row that it is the fact of, or else of another row that tells it; where no row does, a
 * line made of its slots, with words of the first document where the slots say little.
 */
export function titleOf(entry: Titled): string {
  const own = ownReport(entry)?.document;
  if (own?.row && own.title !== null) return capital(own.title);
  const words = entry.reports[0]?.item.evidence[0]?.quote ?? '';
  const quote = TOLD_IN_WORDS.has(entry.slots.kind) && words ? ` ${quoted(clip(words, QUOTED))}` : '';
  return headlineOf(entry) + quote;
}

/** Columns of the margin of years. */
const MARGIN = 7;

/** Entries one after the other, a line each where there is room: the year where it opens, the day, what happened, its sources as a bar. */
export const briefRows = (entries: readonly Entry[], pen: Pen): string[] =>
  entries.flatMap((entry, i) => {
    const { year, day } = entryDate(entry);
    const before = entries[i - 1];
    const opens = before === undefined || entryDate(before).year !== year;
    const inner = pen.narrower(pen.columns - MARGIN);
    return dated(day, inner, (column) => lines(entry, column)).map(
      (line, k) => margin(opens && k === 0 ? (year ?? '') : '', pen) + line,
    );
  });

const margin = (year: string, { ink }: Pen): string =>
  `${ink(year.padEnd(MARGIN - 2), 'accent')}${ink('│', 'faint')} `;

/** The title with the bar behind it, or below where the last line is full. */
function lines(entry: Entry, { put, columns, ink }: Pen): string[] {
  const title = titleOf(entry);
  const rows = put(title, 0, 2);
  const mark = entry.sources === 0 ? '(not verified)' : sourceBar(entry.sources);
  const last = rows.at(-1) ?? '';
  const fits = width(last) + 1 + width(mark) <= columns;
  return fits
    ? [...rows.slice(0, -1), `${last} ${ink(mark, 'faint')}`]
    : [...rows, `  ${ink(mark, 'faint')}`];
}
