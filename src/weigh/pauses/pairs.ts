import { type ActorRef, type Entry, sideOf } from '../../record/index.js';
import { isActor } from '../basis.js';
import type { Held } from './gaps.js';

/** Two sides, or two persons. */
export type Pair = readonly [ActorRef, ActorRef];

/** So many pairs are shown where nobody says which. */
const SHOWN = 6;

const isHeld = ({ slots }: Entry): boolean => slots.kind === 'encounter' && slots.status === 'held';

/** Encounters of the two that were held, those without a day among them. */
export const meetingsOf = (entries: readonly Entry[], [one, other]: Pair): readonly Entry[] =>
  entries.filter((entry) => isHeld(entry) && isActor(entry.slots, one) && isActor(entry.slots, other));

/** Those encounters that bear a day. */
export const heldOn = (meetings: readonly Entry[]): readonly Held[] =>
  meetings.flatMap(({ id, first, last }) => {
    const day = first ?? last;
    return day === null ? [] : [{ entry: id, first: day, last: last ?? day }];
  });

/**
 * The pairs that are meant. Two or more parties mean each pair of them; one party itself with each of `parties`; none the one of `parties` that met
 * the others most, with each of them: what others say to each other without it, nobody looked for. Where that gives no pair that ever met, the
 * pairs that met most. Pairs that met most stand first.
 */
export function pairsMeant(
  entries: readonly Entry[],
  parties: readonly ActorRef[],
  chosen: readonly ActorRef[],
): readonly Pair[] {
  if (chosen.length > 1) return pairsAmong(chosen);
  const met = pairsMet(entries);
  const count = ([one, other]: Pair): number =>
    met.find(({ pair }) => pair.includes(one) && pair.includes(other))?.meetings ?? 0;
  const [only] = chosen;
  const hub = only ?? busiest(parties, count);
  const own = hub === undefined ? [] : parties.filter((ref) => ref !== hub).map((ref): Pair => [hub, ref]);
  const sorted = own.filter((pair) => count(pair) > 0).sort((a, b) => count(b) - count(a));
  if (sorted.length > 0) return sorted;
  const others = met.map(({ pair }) => pair).filter((pair) => only === undefined || pair.includes(only));
  return others.length > 0 ? others.slice(0, SHOWN) : own.slice(0, 1);
}

const pairsAmong = (refs: readonly ActorRef[]): Pair[] =>
  refs.flatMap((one, i) => refs.slice(i + 1).map((other): Pair => [one, other]));

/** The party that most contacts are with; of several the first. */
function busiest(parties: readonly ActorRef[], count: (pair: Pair) => number): ActorRef | undefined {
  const sum = (ref: ActorRef): number =>
    parties.reduce((total, other) => total + (other === ref ? 0 : count([ref, other])), 0);
  return [...parties].sort((a, b) => sum(b) - sum(a))[0];
}

/** Each pair of sides that met, those that met most first. */
function pairsMet(entries: readonly Entry[]): { pair: Pair; meetings: number }[] {
  const found = new Map<string, { pair: Pair; meetings: number }>();
  for (const { slots } of entries.filter(isHeld)) {
    if (slots.kind !== 'encounter') continue;
    for (const pair of pairsAmong([...new Set(slots.parties.map(sideOf))].sort())) {
      const key = pair.join(' ');
      found.set(key, { pair, meetings: (found.get(key)?.meetings ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.meetings - a.meetings);
}
