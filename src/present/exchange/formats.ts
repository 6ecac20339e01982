import { ITEM_SCHEMAS, type ItemKind } from '../../record/index.js';
import { csvOf } from './csv.js';
import { geojsonOf } from './geojson.js';
import { graphmlOf } from './graphml.js';
import { calendarOf } from './icalendar.js';
import { jsonldOf } from './jsonld.js';
import { parquetOf } from './parquet.js';
import { stixOf } from './stix.js';
import { timelineOf } from './timelinejs.js';
import type { ExportOptions, ExportView } from './view.js';

/** What a writer gives, piece by piece: text to be written as UTF-8, or bytes. */
export type Pieces = Iterable<string | Uint8Array>;

/** A form in which a dossier leaves. */
export interface ExportFormat {
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One line for people. */
  readonly summary: string;
  /** Whether the format is a table, which each kind has to itself; without a kind it shows what all kinds share. */
  readonly isTable: boolean;
  /** Whether it shows what stands around a passage, so that documents must come with their texts. */
  readonly readsTexts: boolean;
  readonly write: (view: ExportView, options: ExportOptions) => Pieces;
}

const whole = (
  extension: string,
  mediaType: string,
  summary: string,
  write: (view: ExportView) => Pieces,
): ExportFormat => ({
  extension,
  mediaType,
  summary,
  isTable: false,
  readsTexts: false,
  write: (view, { kind }) => write(ofKind(view, kind)),
});

const table = (
  extension: string,
  mediaType: string,
  summary: string,
  write: (view: ExportView, kind: ItemKind | null) => Pieces,
): ExportFormat => ({
  extension,
  mediaType,
  summary,
  isTable: true,
  readsTexts: false,
  write: (view, { kind }) => write(view, kind),
});

/** All forms but the log of the ledger itself, by the names that the command line and the docs call them. */
export const EXPORTS = {
  csv: table(
    'csv',
    'text/csv; charset=utf-8; header=present',
    'a table of each kind, for any program',
    csvOf,
  ),
  parquet: table(
    'parquet',
    'application/vnd.apache.parquet',
    'the same tables with types, for R, Python and DuckDB',
    parquetOf,
  ),
  jsonld: {
    ...whole(
      'jsonld',
      'application/ld+json',
      'linked data: PROV-O, and a Web Annotation for each passage',
      jsonldOf,
    ),
    readsTexts: true,
  },
  timelinejs: whole('timeline.json', 'application/json', 'a timeline for TimelineJS', timelineOf),
  icalendar: whole('ics', 'text/calendar; charset=utf-8', 'a calendar of days and deadlines', calendarOf),
  geojson: whole('geojson', 'application/geo+json', 'a map of what names a place', geojsonOf),
  stix: whole('stix.json', 'application/stix+json;version=2.1', 'a STIX 2.1 bundle', stixOf),
  graphml: whole('graphml', 'application/xml', 'a graph of who meets and sides with whom', graphmlOf),
} as const satisfies Record<string, ExportFormat>;
export type FormatName = keyof typeof EXPORTS;

const ofKind = (view: ExportView, kind: ItemKind | null): ExportView =>
  kind === null ? view : { ...view, entries: view.entries.filter(({ slots }) => slots.kind === kind) };

/** A file of an export. */
export interface ExportFile {
  /** A name without folders, made of the dossier's name or a kind and the extension. */
  readonly name: string;
  readonly pieces: Pieces;
}

/** An export as the files of a folder: of a table one for each kind that has entries, of anything else one. */
export function filesOf(view: ExportView, name: FormatName, options: ExportOptions): ExportFile[] {
  const format: ExportFormat = EXPORTS[name];
  if (!format.isTable)
    return [{ name: `${view.dossier.name}.${format.extension}`, pieces: format.write(view, options) }];
  const held = new Set(view.entries.map(({ slots }) => slots.kind));
  const kinds = ITEM_SCHEMAS.map((schema) => schema.shape.kind.value).filter((kind) =>
    options.kind === null ? held.has(kind) : kind === options.kind,
  );
  return kinds.map((kind) => ({
    name: `${kind}.${format.extension}`,
    pieces: format.write(view, { kind }),
  }));
}
