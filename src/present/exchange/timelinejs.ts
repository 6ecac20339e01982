import { bounds, type Edtf, type Entry, type Outlet, type Report } from '../../record/index.js';
import { clip } from '../clip.js';
import { sayDate } from '../dates.js';
import { escaped } from '../markup.js';
import { headlineOf } from './headline.js';
import { jsonPieces } from './json-pieces.js';
import { dueAt, endsOf, type Moment, momentOf, sayMoment } from './moment.js';
import { addressesOf, saidBy } from './said.js';
import type { ExportView } from './view.js';

/** Longest quotation on a slide, in characters. */
const QUOTE = 400;

/** A date as the timeline draws it, as precise as it is known. */
interface DateObject {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The entries as TimelineJS 3 reads them, a slide a line: on the day of the fact or, for what has none, on the day that it was told. Words are
 * written as HTML that is only text, since TimelineJS takes markup. Entries without any day are left out.
 */
export function timelineOf(view: ExportView): Generator<string> {
  const { dossier, asOf } = view;
  const text = asOf ? `<p>As known on ${sayDate(asOf)}.</p>` : '';
  return jsonPieces({ title: { text: { headline: escaped(dossier.title), text } } }, 'events', slides(view));
}

function* slides({ entries, outlets }: ExportView): Generator<object> {
  const names = new Map(outlets.map(({ id, name }: Outlet) => [id, name]));
  for (const entry of entries) {
    const moment = momentOf(entry);
    if (moment) yield slide(entry, moment, names);
  }
}

function slide(entry: Entry, moment: Moment, outlets: ReadonlyMap<string, string>): object {
  const media = entry.reports.map((report) => mediaOf(report, outlets)).find((found) => found !== null);
  return {
    unique_id: entry.id,
    ...datesOf(moment),
    display_date: sayMoment(moment),
    group: entry.slots.kind,
    autolink: false,
    text: { headline: escaped(headlineOf(entry)), text: wordsOf(entry) },
    ...(media && { media }),
  };
}

/** Start and, where it is another, end. A slide needs a start: what only has an end stands there. */
function datesOf({ date }: Moment): { start_date: DateObject; end_date?: DateObject } {
  const [from, to] = endsOf(date);
  const start = dateObject(from ?? to ?? date, 'first');
  if (from === null || to === null || to === from) return { start_date: start };
  return { start_date: start, end_date: dateObject(to, 'last') };
}

/** A point with the parts that it names; a season by its first or last month, a decade by its first or last year. */
function dateObject(point: Edtf, edge: 'first' | 'last'): DateObject {
  const [year = 0, month, day] = (bounds(point)[edge] ?? '').split('-').map(Number);
  const named = point.split('-').length;
  return {
    year,
    ...(named > 1 && month !== undefined && { month }),
    ...(named > 2 && day !== undefined && { day }),
  };
}

function wordsOf(entry: Entry): string {
  const { reports, sources, contradictions } = entry;
  const due = dueAt(entry);
  const quote = reports[0] && saidBy(reports[0]);
  const lines = [
    due && `Due ${sayDate(due)}.`,
    sources === 0 && 'Not verified.',
    sources > 1 && `Told by ${sources} independent sources.`,
    contradictions.length > 0 &&
      `Told in more than one way: ${contradictions.map(({ slot }) => escaped(slot)).join(', ')}.`,
  ].filter((line) => typeof line === 'string');
  const said = quote ? `<blockquote>${escaped(clip(quote, QUOTE))}</blockquote>` : '';
  return `${said}${lines.map((line) => `<p>${line}</p>`).join('')}`;
}

/** The page that a report stands on, with its title and who publishes it; null for files. */
function mediaOf({ document }: Report, outlets: ReadonlyMap<string, string>): object | null {
  const [url] = addressesOf(document);
  if (!url) return null;
  const credit = document.outlet && (outlets.get(document.outlet) ?? document.outlet);
  return {
    url,
    ...(document.title && { caption: escaped(document.title) }),
    ...(credit && { credit: escaped(credit) }),
  };
}
