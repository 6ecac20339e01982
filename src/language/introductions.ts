import { nameOf, stateOf } from '../record/index.js';
import { type Known, shortKeys } from './short-names.js';

/** Where a document names somebody in full. */
export interface Introduction {
  readonly at: number;
  readonly who: Known;
}
/** Whom a document has named so far, asked by a short form. */
export interface Introductions {
  /** The person introduced last before a place by a name that the key may stand for; else the first after it. */
  find(key: string, at: number): Known | null;
  /** The person of a whole name, with the state that the document gives anywhere. */
  findWhole(name: string, at: number): Known | null;
}

/** Indexes the introductions of a document, in order of their places. */
export function introductions(list: readonly Introduction[]): Introductions {
  const byKey = new Map<string, Introduction[]>();
  const byName = new Map<string, Known>();
  for (const introduction of list) {
    const { name, ref } = introduction.who;
    if (ref === null) continue;
    if (!byName.has(name)) byName.set(name, introduction.who);
    for (const key of shortKeys(nameOf(ref) ?? name, stateOf(ref)))
      byKey.set(key, [...(byKey.get(key) ?? []), introduction]);
  }
  return {
    find(key, at) {
      const all = byKey.get(key);
      return (all?.findLast((introduction) => introduction.at < at) ?? all?.[0])?.who ?? null;
    },
    findWhole: (name) => byName.get(name) ?? null,
  };
}
