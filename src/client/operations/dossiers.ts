// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Dossier } from '../types/dossier.js';
import type { DossierName } from '../types/dossier-name.js';
import type { DossierPage } from '../types/dossier-page.js';
import type { DossierPaper } from '../types/dossier-paper.js';
import type { Verified } from '../types/verified.js';

/** What `dossier` is asked with. */
export interface DossierAsked {
  readonly dossier: DossierName;
}

/** What `verify` is asked with. */
export interface VerifyAsked {
  readonly dossier: DossierName;
}

/** What `dossiers` is asked with. */
export interface DossiersAsked {
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `makeDossier` is asked with. */
export interface MakeDossierAsked {
  readonly body: {
    name: DossierName;
    /** What people call it; made of the name unless said */
    title?: string;
    /** Who takes part: STATE or STATE:Name, such as PRK or PRK:Kim Jong Un */
    parties?: string[];
  };
}

/** Dossiers. */
export interface DossiersOperations {
  /** A dossier: who takes part, how much it holds, until when it knows. */
  dossier(asked: DossierAsked, options?: CallOptions): Promise<DossierPaper>;

  /** Whether the ledger is whole: seals, texts, passages, tables. The log is carried out again from its first event, which takes about as long as adding all its documents did. Editors may ask for it. */
  verify(asked: VerifyAsked, options?: CallOptions): Promise<Verified>;

  /** The dossiers that you may read. One that cannot be opened is among them, with the reason. */
  dossiers(asked?: DossiersAsked, options?: CallOptions): Promise<DossierPage>;

  /** Make a dossier: the ledger of one process. It is empty; documents are added to it then. */
  makeDossier(asked: MakeDossierAsked, options?: CallOptions): Promise<Dossier>;
}

export const DOSSIERS_ROUTES = {
  dossier: ['get', '/api/dossiers/{dossier}'],
  verify: ['get', '/api/dossiers/{dossier}/verification'],
  dossiers: ['get', '/api/dossiers'],
  makeDossier: ['post', '/api/dossiers'],
} as const;
