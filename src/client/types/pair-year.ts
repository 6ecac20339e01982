// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BalancePart } from './balance-part.js';

/** How two sides stood at the end of a year */
export type PairYear = {
  year: number;
  /** The balance at the end of the year: above 0 together, below 0 apart */
  points: number;
  /** What is left of the balance of the year before */
  carried: number;
  /** The part of it that steps closer and apart make; meetings make the rest */
  steps: number;
  parts: BalancePart[];
  /** Null before anything was told of them */
  standing: 'together' | 'met' | 'apart' | 'between' | null;
};
