// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';

/** Contact stops or stalls for a time */
export type Pause = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'pause';
  parties: ActorRef[];
  from: EdtfDate | null;
  to: EdtfDate | null;
};
