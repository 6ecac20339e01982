// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { DossierName } from './dossier-name.js';
import type { Instant } from './instant.js';

/** A dossier by itself */
export type DossierPaper = {
  name: DossierName;
  title: string;
  parties: ActorRef[];
  documents: number;
  entries: number;
  /** When something was last written in it */
  changed: Instant | null;
  /** The place of the last event in the log */
  end: number;
  /** The day until which the record knows; null where no document bears one */
  knownUntil: Day | null;
  /** How much of each sort waits for a person */
  review: {
    merge: number;
    contradiction: number;
    doubt: number;
  };
};
