import { type ActorRef, type Encounter, type Entry, sideOf } from '../../record/index.js';
import { isVerified } from '../basis.js';
import { dayNumber } from '../days.js';
import { pairsAmong, type SidePair } from './pairs.js';
import { ALIGNMENT_RULES } from './rules.js';

export const PARTS = ['closer', 'apart', 'leaders', 'ministers', 'officials', 'unknown'] as const;
/** What moves a balance: steps closer and apart, and meetings by their level. */
export type Part = 'closer' | 'apart' | Encounter['level'];

/** What an entry adds to the balance of one pair on its day. */
export interface Contribution {
  readonly entry: string;
  readonly pair: SidePair;
  /** The last day on which it may have happened, as a number. */
  readonly day: number;
  readonly part: Part;
  readonly points: number;
}

/** What entries add to the balances of all pairs, and entries that would but bear no day or rest on rows that nobody has checked. */
export interface Contributions {
  readonly counted: readonly Contribution[];
  readonly undated: readonly string[];
  readonly unverified: readonly string[];
}

/** What entries add to the balances of pairs, in the order of days: steps of relations, and meetings that were held. */
export function contributionsOf(entries: readonly Entry[]): Contributions {
  const counted: Contribution[] = [];
  const undated: string[] = [];
  const unverified: string[] = [];
  for (const entry of entries) {
    const part = partOf(entry);
    const pairs = pairsIn(entry);
    if (part === null || pairs.length === 0) continue;
    const day = entry.last ?? entry.first;
    if (!isVerified(entry)) unverified.push(entry.id);
    else if (day === null) undated.push(entry.id);
    else {
      const points = ALIGNMENT_RULES[part].value / (sidesIn(entry).length - 1);
      for (const pair of pairs) counted.push({ entry: entry.id, pair, day: dayNumber(day), part, points });
    }
  }
  return { counted: counted.sort((a, b) => a.day - b.day), undated, unverified };
}

function partOf({ slots }: Entry): Part | null {
  if (slots.kind === 'alignment') return slots.direction;
  return slots.kind === 'encounter' && slots.status === 'held' ? slots.level : null;
}

/** The sides that an entry brings together, in the order of the alphabet. */
const sidesIn = ({ slots }: Entry): ActorRef[] =>
  slots.kind === 'alignment' || slots.kind === 'encounter'
    ? [...new Set(slots.parties.map(sideOf))].sort()
    : [];

const pairsIn = (entry: Entry): SidePair[] => pairsAmong(sidesIn(entry));
