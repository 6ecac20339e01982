// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { DossierName } from './dossier-name.js';

/** One process that is followed: its name, title and parties */
export type Dossier = {
  name: DossierName;
  title: string;
  parties: ActorRef[];
};
