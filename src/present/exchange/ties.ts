import type { ActorRef, Day, Entry } from '../../record/index.js';

/** How two actors stand together: they met, mean to meet, called it off, or moved closer or apart. */
export type Relation = 'met' | 'planned' | 'cancelled' | 'closer' | 'apart';

/** Two actors with all entries of one relation between them. */
export interface Tie {
  readonly ends: readonly [ActorRef, ActorRef];
  readonly relation: Relation;
  /** Ids, in the order of the entries. */
  readonly entries: readonly string[];
  /** First and last day on which any of it may have happened; null where no entry says. */
  readonly first: Day | null;
  readonly last: Day | null;
}

const MEETING = { held: 'met', planned: 'planned', proposed: 'planned', cancelled: 'cancelled' } as const;

/** The ties between every two parties of each encounter and each alignment, in the order in which they first occur. */
export function tiesOf(entries: readonly Entry[]): Tie[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of entries.flatMap(tellingsOf)) {
    const key = JSON.stringify([telling.relation, ...telling.ends]);
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  return [...groups.values()].flatMap(tieOf);
}

/** One entry as it tells of two of its parties. */
interface Telling {
  readonly ends: readonly [ActorRef, ActorRef];
  readonly relation: Relation;
  readonly entry: Entry;
}

function tellingsOf(entry: Entry): Telling[] {
  const { slots } = entry;
  if (slots.kind !== 'encounter' && slots.kind !== 'alignment') return [];
  const relation = slots.kind === 'encounter' ? MEETING[slots.status] : slots.direction;
  return pairsOf(slots.parties).map((ends) => ({ ends, relation, entry }));
}

/** Every two of the actors, once, the one before the other in the order of their refs. */
function pairsOf(actors: readonly ActorRef[]): [ActorRef, ActorRef][] {
  const sorted = [...new Set(actors)].sort();
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other): [ActorRef, ActorRef] => [one, other]));
}

function tieOf(group: readonly Telling[]): Tie[] {
  const days = group
    .flatMap(({ entry: { first, last } }) => [first, last])
    .filter((day) => day !== null)
    .sort();
  return group.slice(0, 1).map(({ ends, relation }) => ({
    ends,
    relation,
    entries: group.map(({ entry }) => entry.id),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }));
}
