// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Evidence } from './evidence.js';

/** A judgement of talks, agreements or the outlook */
export type Assessment = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'assessment';
  verdict: 'positive' | 'negative' | 'mixed';
  by: ActorRef | ActorRef[];
  about: string;
};
