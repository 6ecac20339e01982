import type { Hit, Query, WholeDocument } from '../../keep/index.js';
import type { Report } from '../../record/index.js';
import { headlineOf } from '../exchange/headline.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { entryDate } from './entry-date.js';
import { markedLines, type Piece } from './marked.js';
import { documentLine } from './report.js';
import { numbered, standingOf } from './standing.js';
import { markedWords } from './word-marks.js';

/** What a search found. */
export interface SearchPage {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** From where it was looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
}

/** Characters that are shown before the first word that was found, and of the whole passage. */
const LEAD = 120;
const PASSAGE = 360;

/** What a search found, the best first: each entry with the passage that fits best, the words marked. */
export function renderHits({ query, hits, seenFrom }: SearchPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const found =
    hits.length === 0 ? 'Nothing was found' : `${numbered(hits.length, 'entry', 'entries')} found`;
  const title = [`${found} for ${query.all.map((part) => `“${part}”`).join(', ')}`, seenFrom];
  return asText([
    ...pen.put(title.filter(Boolean).join(' · '), 0, 2, 'faint'),
    ...hits.flatMap((hit) => ['', ...lines(hit, query, pen)]),
  ]);
}

/** Documents that a search found, the best first. */
export interface DocumentsPage {
  readonly query: Query;
  readonly documents: readonly WholeDocument[];
  readonly seenFrom: string;
}

/** Documents whose texts hold the words, each with the place in its text where they first stand. */
export function renderDocuments(
  { query, documents, seenFrom }: DocumentsPage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const found =
    documents.length === 0 ? 'Nothing was found' : `${numbered(documents.length, 'document')} found`;
  const title = [`${found} for ${query.all.map((part) => `“${part}”`).join(', ')}`, seenFrom];
  return asText([
    ...pen.put(title.filter(Boolean).join(' · '), 0, 2, 'faint'),
    ...documents.flatMap((document) => [
      '',
      ...pen.put(document.title ?? document.id, 0, 2, 'bold'),
      ...markedLines(shortened(markedWords(document.text.replace(/\s+/g, ' '), query.all)), pen, 2, 2),
      ...pen.put([document.published ?? 'undated', document.source, document.id].join(' · '), 2, 4, 'faint'),
    ]),
  ]);
}

function lines({ entry, item }: Hit, query: Query, pen: Pen): string[] {
  const { year, day } = entryDate(entry);
  const date = [day, year && !day.includes(year) ? year : ''].filter(Boolean).join(' ');
  const report = entry.reports.find((one) => one.item.id === item);
  return [
    ...pen.put(headlineOf(entry), 0, 2, 'bold'),
    ...pen.put([date, standingOf(entry), entry.id].join(' · '), 2, 4, 'faint'),
    ...(report ? passage(report, query, pen) : []),
  ];
}

/** The first passage of a report that holds one of the words, and where it stands. */
function passage(report: Report, query: Query, pen: Pen): string[] {
  const { row } = report.document;
  const said = row?.says ? [row.says] : [];
  const passages = [...said, ...report.item.evidence.map(({ quote }) => quote)].map((quote) =>
    markedWords(quote, query.all),
  );
  const best = passages.find((pieces) => pieces.some(({ marked }) => marked)) ?? passages[0] ?? [];
  return [...markedLines(shortened(best), pen, 2, 2), ...pen.put(documentLine(report), 2, 4)];
}

/** A long passage from shortly before its first mark on. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let room = PASSAGE;
  for (const [i, { text, marked }] of pieces.entries()) {
    const start = i === 0 && !marked && pieces.length > 1 ? Math.max(0, text.length - LEAD) : 0;
    const piece = (start > 0 ? '… ' : '') + text.slice(start, start + room);
    const cut = start + room < text.length;
    kept.push({ text: cut ? `${piece} …` : piece, marked });
    room -= piece.length;
    if (room <= 0) break;
  }
  return kept;
}
