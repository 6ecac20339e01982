// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DossierName } from '../types/dossier-name.js';
import type { Issue } from '../types/issue.js';
import type { ItemKind } from '../types/item-kind.js';

/** What `exportDossier` is asked with. */
export interface ExportDossierAsked {
  readonly dossier: DossierName;
  /** Which format */
  readonly format: 'jsonl' | 'csv' | 'parquet' | 'jsonld' | 'timelinejs' | 'icalendar' | 'geojson' | 'stix' | 'graphml';
  /** Only entries of this kind */
  readonly kind?: ItemKind | undefined;
  /** Only entries that name this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only entries on this topic */
  readonly issue?: Issue | undefined;
  /** Only what may have happened on this day or later: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly from?: string | undefined;
  /** Only what may have happened on this day or earlier: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly to?: string | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** Exports. */
export interface ExportsOperations {
  /** The dossier for other programs: whole, or as a table, map, calendar, graph. "jsonl" is the log itself, whole and exact, which "dragoman import" takes in again; no part of it can be asked for. The other formats show the entries for one purpose: csv (a table of each kind, for any program), parquet (the same tables with types, for R, Python and DuckDB), jsonld (linked data: PROV-O, and a Web Annotation for each passage), timelinejs (a timeline for TimelineJS), icalendar (a calendar of days and deadlines), geojson (a map of what names a place), stix (a STIX 2.1 bundle), graphml (a graph of who meets and sides with whom). Tables have columns of their own for each kind, and without a kind those that all share. */
  exportDossier(asked: ExportDossierAsked, options?: CallOptions): Promise<Response>;
}

export const EXPORTS_ROUTES = {
  exportDossier: ['get', '/api/dossiers/{dossier}/export/{format}'],
} as const;
