// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { DossierName } from './dossier-name.js';
import type { Instant } from './instant.js';

/** A dossier, and how much it holds */
export type DossierCard = {
  name: DossierName;
  title: string;
  parties: ActorRef[];
  documents: number;
  entries: number;
  /** When something was last written in it */
  changed: Instant | null;
};
