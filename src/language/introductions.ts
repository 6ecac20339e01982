import { type ActorRef, nameOf, stateOf } from '../record/index.js';
import type { Title } from './noun-phrases.js';
import { type Known, shortKeys } from './short-names.js';

/** Where a document names somebody in full. */
export interface Introduction {
  readonly at: number;
  readonly who: Known;
}
/** Whom a document names, asked by a short form. */
export interface Introductions {
  /** The person introduced last before a place by a name that the key may stand for, else the first after it; of that side and rank. */
  find(key: string, at: number, title: Title | null, side: ActorRef | null): Known | null;
  /** The person of a whole name, with the state that the document gives anywhere. */
  findWhole(name: string): Known | null;
}

/** Indexes the introductions of a document, in order of their places. */
export function introductions(list: readonly Introduction[]): Introductions {
  const byKey = new Map<string, Introduction[]>();
  const byName = new Map<string, Known>();
  for (const introduction of list) {
    const { name, ref } = introduction.who;
    if (ref === null) continue;
    if (!byName.has(name)) byName.set(name, introduction.who);
    for (const key of shortKeys(nameOf(ref) ?? name, stateOf(ref))) {
      const known = byKey.get(key);
      if (known) known.push(introduction);
      else byKey.set(key, [introduction]);
    }
  }
  return {
    find(key, at, title, side) {
      const all = (byKey.get(key) ?? []).filter(({ who }) => fits(who, title, side));
      return (all.findLast((introduction) => introduction.at < at) ?? all[0])?.who ?? null;
    },
    findWhole: (name) => byName.get(name) ?? null,
  };
}

/** "President Kim" is no foreign minister, "South Korea's Kim" no North Korean. */
function fits(who: Known, title: Title | null, side: ActorRef | null): boolean {
  if (side !== null && who.ref !== null && stateOf(who.ref) !== side.slice(0, 3)) return false;
  return !title || title.level === 'unknown' || title.level === who.level || who.level === 'unknown';
}
