// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Evidence } from './evidence.js';
import type { Issue } from './issue.js';

/** What a side demands, offers, is open to or refuses */
export type Position = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'position';
  actor: ActorRef | ActorRef[];
  stance: 'demands' | 'offers' | 'open_to' | 'refuses';
  issue: Issue;
};
