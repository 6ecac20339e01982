// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { DossierName } from './dossier-name.js';

/** A dossier that cannot be opened, and why */
export type FaultyDossier = {
  name: DossierName;
  fault: string;
};
