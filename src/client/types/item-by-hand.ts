// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';
import type { Issue } from './issue.js';
import type { PromiseState } from './promise-state.js';

/** An item as a person tells it: slots and passages */
export type ItemByHand = {
  evidence: Evidence[];
  kind: 'encounter';
  parties: ActorRef[];
  status: 'held' | 'planned' | 'proposed' | 'cancelled';
  when: EdtfDate | null;
  where: string | null;
  level: 'leaders' | 'ministers' | 'officials' | 'unknown';
  outcome: 'agreement' | 'none' | 'unstated';
  agreements?: string[];
} | {
  evidence: Evidence[];
  kind: 'commitment';
  by: ActorRef[];
  to: ActorRef[];
  issue: Issue;
  deadline: EdtfDate | null;
  quantity: boolean;
  verification: boolean;
  conditional: boolean;
  status: 'pledged' | 'fulfilled' | 'broken' | 'lapsed';
  agreement?: string | null;
  state?: PromiseState | null;
} | {
  evidence: Evidence[];
  kind: 'position';
  actor: ActorRef | ActorRef[];
  stance: 'demands' | 'offers' | 'open_to' | 'refuses';
  issue: Issue;
} | {
  evidence: Evidence[];
  kind: 'obstacle';
  issue: Issue;
  between: ActorRef[];
} | {
  evidence: Evidence[];
  kind: 'assessment';
  verdict: 'positive' | 'negative' | 'mixed';
  by: ActorRef | ActorRef[];
  about: string;
} | {
  evidence: Evidence[];
  kind: 'statement';
  speaker: ActorRef | ActorRef[];
  direct: boolean;
  hedged: boolean;
} | {
  evidence: Evidence[];
  kind: 'capability';
  actor: ActorRef | ActorRef[];
  change: 'test' | 'advance' | 'deploy' | 'reduce' | 'assessed';
  system: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
  when: EdtfDate | null;
} | {
  evidence: Evidence[];
  kind: 'alignment';
  parties: ActorRef[];
  direction: 'closer' | 'apart';
  when: EdtfDate | null;
} | {
  evidence: Evidence[];
  kind: 'pause';
  parties: ActorRef[];
  from: EdtfDate | null;
  to: EdtfDate | null;
} | {
  evidence: Evidence[];
  kind: 'precedent';
  about: ActorRef | null;
  case: string;
};
