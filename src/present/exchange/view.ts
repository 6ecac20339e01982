import type { Day, Dossier, Entry, ItemKind, KeptDocument, Outlet } from '../../record/index.js';

/** A document of an export; its text where the format shows what stands around a passage. */
export type ExportDocument = KeptDocument & { readonly text?: string };

/** What is exported, in plain data: a dossier as of a day. The writers read nothing else, so that the same view gives the same bytes. */
export interface ExportView {
  readonly dossier: Dossier;
  readonly documents: readonly ExportDocument[];
  readonly entries: readonly Entry[];
  readonly outlets: readonly Outlet[];
  /** The day on which the world knew what is exported; null for all that the ledger holds. */
  readonly asOf: Day | null;
  /** The program with its version: `dragoman/0.1.0`. */
  readonly madeBy: string;
}

export interface ExportOptions {
  /** Entries of this kind only; null for all. */
  readonly kind: ItemKind | null;
}
