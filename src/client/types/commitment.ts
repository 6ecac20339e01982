// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';
import type { Issue } from './issue.js';
import type { PromiseState } from './promise-state.js';

/** A promise: who must do what, for whom, by when, how much, checked by someone or not */
export type Commitment = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
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
};
