// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { PartyHeld } from './party-held.js';

/** Who is named in a dossier */
export type PartiesHeld = {
  rows: PartyHeld[];
};
