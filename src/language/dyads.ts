import { type ActorRef, sideOf, stateOf } from '../record/index.js';
import type { Draft } from './drafts.js';
import { type Elements, keyAt } from './elements.js';

/** Two sides that words put side by side, and where. */
export interface Dyad {
  readonly at: number;
  readonly sides: readonly [ActorRef, ActorRef];
}

const between = new Set(['and', 'with', ',', 'the', '-', '–', '/', 'versus', 'vs.', 'against']);

/** The sides of a draft that count: persons stand for their states; experts and authors are no side. */
export const sidesOf = (draft: Draft): ActorRef[] => [
  ...new Set(draft.refs.filter((ref) => stateOf(ref) !== 'XXX').map(sideOf)),
];

/** Finds the pairs of a document: "Israeli-Palestinian", "Iran and the United States", "talks between Seoul and Pyongyang". */
export function findDyads(elements: Elements, drafts: readonly Draft[]): Dyad[] {
  const dyads: Dyad[] = [];
  drafts.forEach((draft, i) => {
    const own = sidesOf(draft);
    const [first, second] = own;
    if (own.length === 2 && first && second) dyads.push({ at: draft.from, sides: [first, second] });
    const next = drafts[i + 1];
    // The last two of "China, Japan and Russia" are no pair.
    if (isListed(elements, drafts[i - 1], draft)) return;
    if (!next || own.length !== 1 || !first || !isJoined(elements, draft.to, next.from)) return;
    const [other, more] = sidesOf(next);
    if (other && !more && other !== first) dyads.push({ at: next.to - 1, sides: [first, other] });
  });
  return dyads;
}

const isListed = (elements: Elements, before: Draft | undefined, draft: Draft): boolean =>
  before !== undefined &&
  before.to === draft.from - 1 &&
  keyAt(elements, before.to) === ',' &&
  before.refs.length > 0;

function isJoined(elements: Elements, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i += 1) if (!between.has(keyAt(elements, i))) return false;
  return keyAt(elements, from) !== ',';
}

/** The pair that a document is about: the most frequent one. */
export function mainDyad(dyads: readonly Dyad[]): readonly [ActorRef, ActorRef] | null {
  const counts = new Map<string, { sides: Dyad['sides']; count: number }>();
  for (const { sides } of dyads) {
    const key = [...sides].sort().join(' ');
    const entry = counts.get(key) ?? { sides, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  let best: { sides: Dyad['sides']; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.sides ?? null;
}
