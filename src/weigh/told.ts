import { isHollow } from '../keep/fold/hollow.js';
import type { Day, Entry, Report } from '../record/index.js';

/** A passage that a number rests on: whose item, in which document, known since when, in which words. */
export interface Told {
  /** The item of the report, and its document. */
  readonly item: string;
  readonly document: string;
  readonly title: string | null;
  /** The day that the document bears, or from which it is known where it bears none. */
  readonly day: Day;
  readonly dated: boolean;
  /** The first passage, letter for letter. */
  readonly quote: string;
  /** Of a row of a table: its own sentence. */
  readonly says: string | null;
}

/** The passage of a report. */
export const toldBy = ({ item, document }: Report): Told => ({
  item: item.id,
  document: document.id,
  title: document.title,
  day: document.published ?? document.known,
  dated: document.published !== null,
  quote: item.evidence[0]?.quote ?? '',
  says: document.row?.says ?? null,
});

/** The outlets that a report rests on; none where nobody knows. */
export const outletsOf = ({ document: { outlets, outlet } }: Pick<Report, 'document'>): readonly string[] =>
  outlets ?? (outlet === null ? [] : [outlet]);

/** The words that people read: the sentence of a row, else the passage. */
export const wordsOf = ({ says, quote }: Pick<Told, 'says' | 'quote'>): string => says ?? quote;

/** Whether a report may carry a verdict: a row that nobody has checked may not, unless a person accepted or mended what it tells. */
export const isVouched = (report: Pick<Report, 'document' | 'review' | 'corrected'>): boolean =>
  !isHollow(report);

/** The reports of an entry that may carry a verdict, the earliest known first. */
export const vouchedReports = ({ reports }: Pick<Entry, 'reports'>): readonly Report[] =>
  reports.filter(isVouched);
