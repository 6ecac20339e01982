// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Basis } from './basis.js';
import type { Day } from './day.js';
import type { TesterTempo } from './tester-tempo.js';

/** Tests and talks over time, and how they go together */
export type Tempo = {
  /** The day until which the record knows */
  knownUntil: Day | null;
  /** Days before and after a talk that count as around it */
  window: number;
  testers: TesterTempo[];
  bases: Basis[];
};
