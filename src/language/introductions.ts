import { type ActorRef, stateOf } from '../record/index.js';
import type { Title } from './noun-phrases.js';
import type { Known } from './short-names.js';

/** Where a document names somebody in full. */
export interface Introduction {
  readonly at: number;
  readonly who: Known;
}
/** Whom a document names, asked by a short form. */
export interface Introductions {
  /** The leader, else the person, introduced last before a place by a name that the key may stand for; else the first after it; of that side and rank. */
  find(key: string, at: number, title: Title | null, side: ActorRef | null): Known | null;
  /** The person of a whole name, with the state that the document gives anywhere. */
  findWhole(name: string): Known | null;
}

/** How many namesakes are looked through on either side. */
const farthest = 20;

/** Indexes the introductions of a document, in order of their places. */
export function introductions(list: readonly Introduction[]): Introductions {
  const byKey = new Map<string, Introduction[]>();
  const byName = new Map<string, Known>();
  for (const introduction of list) {
    const { name, ref } = introduction.who;
    if (ref === null) continue;
    if (!byName.has(name)) byName.set(name, introduction.who);
    for (const key of introduction.who.keys) {
      const known = byKey.get(key);
      if (known) known.push(introduction);
      else byKey.set(key, [introduction]);
    }
  }
  return {
    find(key, at, title, side) {
      const all = byKey.get(key) ?? [];
      const after = firstFrom(all, at);
      const before = all
        .slice(Math.max(0, after - farthest), after)
        .filter(({ who }) => fits(who, title, side));
      // Reports that name Kim Jong Un and his sister call the leader "Kim", and her by her full name or "Ms. Kim".
      const isMeant = ({ who }: Introduction): boolean =>
        (who.level === 'leader') !== (title?.isWoman ?? false);
      const known = before.findLast(isMeant) ?? before.at(-1);
      if (known) return known.who;
      return all.slice(after, after + farthest).find(({ who }) => fits(who, title, side))?.who ?? null;
    },
    findWhole: (name) => byName.get(name) ?? null,
  };
}

/** The first introduction at or after a place, by bisection. */
function firstFrom(list: readonly Introduction[], at: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "President Kim" is no foreign minister, "South Korea's Kim" no North Korean. */
function fits(who: Known, title: Title | null, side: ActorRef | null): boolean {
  if (side !== null && who.ref !== null && stateOf(who.ref) !== side.slice(0, 3)) return false;
  return !title || title.level === 'unknown' || title.level === who.level || who.level === 'unknown';
}
