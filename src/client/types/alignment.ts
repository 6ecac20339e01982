// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';

/** Relations move closer (alliance, aid, troops) or apart (break of ties) */
export type Alignment = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'alignment';
  parties: ActorRef[];
  direction: 'closer' | 'apart';
  when: EdtfDate | null;
};
