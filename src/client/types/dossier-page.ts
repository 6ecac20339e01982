// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { DossierCard } from './dossier-card.js';
import type { FaultyDossier } from './faulty-dossier.js';

/** A page of dossiers, in the order of their names */
export type DossierPage = {
  rows: (DossierCard | FaultyDossier)[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
