// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';

/** Sides meet, talk, call or visit: held, planned, proposed or cancelled */
export type Encounter = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'encounter';
  parties: ActorRef[];
  status: 'held' | 'planned' | 'proposed' | 'cancelled';
  when: EdtfDate | null;
  where: string | null;
  level: 'leaders' | 'ministers' | 'officials' | 'unknown';
  outcome: 'agreement' | 'none' | 'unstated';
  agreements?: string[];
};
