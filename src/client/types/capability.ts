// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';

/** A military means is tested, advanced, deployed, reduced or judged to exist */
export type Capability = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'capability';
  actor: ActorRef | ActorRef[];
  change: 'test' | 'advance' | 'deploy' | 'reduce' | 'assessed';
  system: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
  when: EdtfDate | null;
};
