// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Named } from './named.js';

/** Several things that words may mean, or the nearest to them */
export type Choice = {
  page: 'choice';
  typed: string;
  subjects: Named[];
  /** Whether they fit; else they are only spelt alike */
  fit: boolean;
  /** What is asked for one of them */
  verb?: 'show' | 'explain';
  /** Nothing that could be meant is in the dossier yet */
  bare?: boolean;
};
