// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Agreement } from './agreement.js';
import type { Day } from './day.js';

/** A party, an agreement or an encounter that words can mean */
export type Named = {
  /** What "show" takes for it */
  id: string;
  title: string;
  /** How much there is of it in the dossier */
  weight: number;
  kind: 'party';
} | {
  /** What "show" takes for it */
  id: string;
  title: string;
  /** How much there is of it in the dossier */
  weight: number;
  kind: 'agreement';
  agreement: Agreement;
} | {
  /** What "show" takes for it */
  id: string;
  title: string;
  /** How much there is of it in the dossier */
  weight: number;
  kind: 'encounter';
  first: Day | null;
};
