// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Evidence } from './evidence.js';

/** An earlier or foreign case invoked as a lesson */
export type Precedent = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'precedent';
  about: ActorRef | null;
  case: string;
};
