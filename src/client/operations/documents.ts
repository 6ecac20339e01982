// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DocumentHits } from '../types/document-hits.js';
import type { DocumentPage } from '../types/document-page.js';
import type { DocumentPaper } from '../types/document-paper.js';
import type { DossierName } from '../types/dossier-name.js';
import type { ItemPaper } from '../types/item-paper.js';
import type { PlacedReportPage } from '../types/placed-report-page.js';

/** What `documents` is asked with. */
export interface DocumentsAsked {
  readonly dossier: DossierName;
  /** Only what this outlet published: voanews.com */
  readonly outlet?: string | undefined;
  /** Only what the world knew of from this day on: YYYY-MM-DD, today, yesterday, a weekday, or a whole year or month */
  readonly from?: string | undefined;
  /** Only what the world knew of on this day: YYYY-MM-DD, today, yesterday, a weekday, or a whole year or month */
  readonly to?: string | undefined;
  /** The newest first */
  readonly newest?: boolean | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `document` is asked with. */
export interface DocumentAsked {
  readonly dossier: DossierName;
  /** Of the document */
  readonly id: string;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `items` is asked with. */
export interface ItemsAsked {
  readonly dossier: DossierName;
  /** Only what this document tells */
  readonly document?: string | undefined;
  /** Only items of these kinds */
  readonly kind?: readonly ('encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent')[] | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `item` is asked with. */
export interface ItemAsked {
  readonly dossier: DossierName;
  /** Of the item */
  readonly id: string;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `searchDocuments` is asked with. */
export interface SearchDocumentsAsked {
  readonly dossier: DossierName;
  /** Words, "phrases" in quotation marks, and -words that must not occur */
  readonly q: string;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
}

/** Documents. */
export interface DocumentsOperations {
  /** The documents that the record rests on. Without their texts, in the order of the days from which the world knew of them: the day that a document bears, or on which an undated one was added. A row of a table is a document of its own. */
  documents(asked: DocumentsAsked, options?: CallOptions): Promise<DocumentPage>;

  /** One document with its text, and all that was read from it. */
  document(asked: DocumentAsked, options?: CallOptions): Promise<DocumentPaper>;

  /** What single passages tell: every report of every entry. Each item with its passages, its document and the entry that it is part of, in the order in which they came into the ledger. Items that somebody rejected are among them. */
  items(asked: ItemsAsked, options?: CallOptions): Promise<PlacedReportPage>;

  /** What one passage tells, the entry that it is part of, and its document. */
  item(asked: ItemAsked, options?: CallOptions): Promise<ItemPaper>;

  /** Documents whose text or title holds some words, the best first. Whatever was read from them: also what no item tells is found so. */
  searchDocuments(asked: SearchDocumentsAsked, options?: CallOptions): Promise<DocumentHits>;
}

export const DOCUMENTS_ROUTES = {
  documents: ['get', '/api/dossiers/{dossier}/documents'],
  document: ['get', '/api/dossiers/{dossier}/documents/{id}'],
  items: ['get', '/api/dossiers/{dossier}/items'],
  item: ['get', '/api/dossiers/{dossier}/items/{id}'],
  searchDocuments: ['get', '/api/dossiers/{dossier}/search/documents'],
} as const;
