// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';

/** Three sides that all stand together or apart */
export type Triad = {
  sides: [ActorRef, ActorRef, ActorRef];
  /** First with second, first with third, second with third */
  standings: ['together' | 'apart', 'together' | 'apart', 'together' | 'apart'];
  balance: 'balanced' | 'weakly balanced' | 'unbalanced';
};
