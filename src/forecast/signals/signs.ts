import { type ActorRef, actorsOf, type Day, sideOf } from '../../record/index.js';
import { isActor } from '../../weigh/basis.js';
import { dayNumber } from '../../weigh/days.js';
import type { KnownEntry } from './as-known.js';

/**
 * What an entry may be to two sides, or to one:
 * - `leaders`, `officials`: all of them met, at that level; `thirds`: a leader of one met the leader of somebody else
 * - `planned`: a meeting of theirs is planned or proposed; `cancelled`: it was called off
 * - `open`, `refused`, `demanded`: one of them is open to something or offers it, refuses, demands
 * - `hedged`, `plain`: one of them says something, with or without a may or an if
 * - `test`, `exercise`, `cut`: one of them tests a nuclear weapon or a missile, holds an exercise, cuts one
 * - `closer`, `apart`: relations between all of them move
 */
export type SignSort =
  | 'leaders'
  | 'officials'
  | 'thirds'
  | 'planned'
  | 'cancelled'
  | 'open'
  | 'refused'
  | 'demanded'
  | 'hedged'
  | 'plain'
  | 'test'
  | 'exercise'
  | 'cut'
  | 'closer'
  | 'apart';

/** An entry as a sign for some sides. */
export interface Sign {
  readonly sort: SignSort;
  /** The day from which it counts: when it happened, of words when they were known. */
  readonly day: Day;
  /** How many days ago that was. */
  readonly age: number;
  /** Of a plan: the last day on which it may come about; null where none is told. */
  readonly until: Day | null;
  /** Those of the sides who act in it. */
  readonly by: readonly ActorRef[];
  readonly entry: KnownEntry;
}

/** What an encounter is to the sides. */
function encounterSort({ slots }: KnownEntry, all: boolean): SignSort | null {
  if (slots.kind !== 'encounter') return null;
  const isHeld = slots.status === 'held';
  if (!all) {
    const sides = new Set(slots.parties.map(sideOf));
    return isHeld && slots.level === 'leaders' && sides.size > 1 ? 'thirds' : null;
  }
  if (slots.status === 'cancelled') return 'cancelled';
  if (!isHeld) return 'planned';
  return slots.level === 'leaders' ? 'leaders' : 'officials';
}

const STANCES = { open_to: 'open', offers: 'open', refuses: 'refused', demands: 'demanded' } as const;
const WEAPONS: readonly string[] = ['nuclear', 'missile'];

/** What a step of somebody's means is. */
function stepSort(change: string, system: string): SignSort | null {
  if (change === 'test') return WEAPONS.includes(system) ? 'test' : null;
  if (system !== 'conventional') return null;
  return change === 'deploy' ? 'exercise' : change === 'reduce' ? 'cut' : null;
}

/** What an entry is to the sides; `all` where each of them acts in it. */
function sortOf(entry: KnownEntry, all: boolean): SignSort | null {
  const { slots } = entry;
  switch (slots.kind) {
    case 'encounter':
      return encounterSort(entry, all);
    case 'position':
      return STANCES[slots.stance];
    case 'statement':
      return slots.hedged ? 'hedged' : 'plain';
    case 'capability':
      return stepSort(slots.change, slots.system);
    case 'alignment':
      return all ? slots.direction : null;
    default:
      return null;
  }
}

/** The day from which a sign counts: of what happened that day, of words and plans the day on which they were known first. */
function dayOf({ slots, first, last, reports }: KnownEntry, asOf: Day): Day | null {
  const known = reports[0]?.document.known ?? null;
  const isPlan = slots.kind === 'encounter' && slots.status !== 'held';
  const day = isPlan ? known : (first ?? last ?? known);
  return day === null ? null : day > asOf ? known : day;
}

/** The signs that some entries are to the sides (states or bodies, not persons) as of a day, in the order of their days. */
export function signsOf(entries: readonly KnownEntry[], sides: readonly ActorRef[], asOf: Day): Sign[] {
  const today = dayNumber(asOf);
  const signs = entries.flatMap((entry): Sign[] => {
    const by = sides.filter((side) => isActor(entry.slots, side));
    const alone = sides.length === 1 && new Set(actorsOf(entry.slots).map(sideOf)).size < 2;
    const sort = by.length === 0 ? null : sortOf(entry, by.length === sides.length && !alone);
    const day = dayOf(entry, asOf);
    if (sort === null || day === null) return [];
    return [{ sort, day, age: today - dayNumber(day), until: entry.last, by, entry }];
  });
  return signs.sort((a, b) => b.age - a.age);
}
