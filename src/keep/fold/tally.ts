import type { Day } from '../../record/index.js';
import type { Voice } from './fold.js';
import { isHollow } from './hollow.js';
import { noSources, type Sources, type WeightOf } from './sources.js';

/** What a person's word adds: one who corrected a value stands above one who accepted it, and both above any number of reports. */
export type Standing = 0 | 1 | 2;

/** The voices for one value, and how strong they are together. It only ever grows. */
export interface Tally {
  standing: Standing;
  readonly sources: Sources;
  /** The first day on which the world was told so. */
  known: Day;
}

/** No voice yet. */
export const newTally = (weightOf: WeightOf): Tally => ({
  standing: 0,
  sources: noSources(weightOf),
  known: '9999-12-31',
});

/** Counts a voice. */
export function count(tally: Tally, voice: Voice, standing: Standing): void {
  const { document } = voice;
  if (standing > tally.standing) tally.standing = standing;
  if (document.known < tally.known) tally.known = document.known;
  tally.sources.add(document, isHollow(voice));
}

/** A value in a contest: its voices, how precise it is (less is more precise), and a key that settles what nothing else does. */
export interface Standpoint {
  readonly tally: Tally;
  readonly breadth: number;
  readonly key: string;
}

/**
 * Orders by strength, the strongest first: a person's word, then weight of independent sources, then precision, then documents, then who was
 * first to tell. A total order, so that no order of members shows.
 */
export function byStrength(a: Standpoint, b: Standpoint): number {
  return (
    b.tally.standing - a.tally.standing ||
    b.tally.sources.weight() - a.tally.sources.weight() ||
    a.breadth - b.breadth ||
    b.tally.sources.documents.size - a.tally.sources.documents.size ||
    compare(a.tally.known, b.tally.known) ||
    compare(a.key, b.key)
  );
}

/** Orders texts by their code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The stronger of the best so far and one that has grown. */
export const stronger = <T extends Standpoint>(best: T | null, grown: T): T =>
  best === null || best === grown || byStrength(grown, best) < 0 ? grown : best;
