// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DossierName } from '../types/dossier-name.js';
import type { DossierPaper } from '../types/dossier-paper.js';

/** What `dossier` is asked with. */
export interface DossierAsked {
  readonly dossier: DossierName;
}

/** Dossiers. */
export interface DossiersOperations {
  /** A dossier: who takes part, how much it holds, until when it knows. */
  dossier(asked: DossierAsked, options?: CallOptions): Promise<DossierPaper>;
}

export const DOSSIERS_ROUTES = {
  dossier: ['get', '/api/dossiers/{dossier}'],
} as const;
