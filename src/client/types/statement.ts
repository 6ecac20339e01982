// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Evidence } from './evidence.js';

/** Direct or reported speech that bears on the process */
export type Statement = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'statement';
  speaker: ActorRef | ActorRef[];
  direct: boolean;
  hedged: boolean;
};
