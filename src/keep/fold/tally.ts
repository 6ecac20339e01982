import type { Day } from '../../record/index.js';
import type { Voice } from './fold.js';
import { type SourceGroups, sourceGroups, type WeightOf } from './sources.js';

/** What a person's word adds: one who corrected a value stands above one who accepted it, and both above any number of reports. */
export type Standing = 0 | 1 | 2;

/** The voices for one value, and how strong they are together. It only ever grows. */
export interface Tally {
  standing: Standing;
  readonly groups: SourceGroups;
  readonly documents: Set<string>;
  /** The first day on which the world was told so. */
  known: Day;
}

export const newTally = (weightOf: WeightOf): Tally => ({
  standing: 0,
  groups: sourceGroups(weightOf),
  documents: new Set(),
  known: '9999-12-31',
});

/** Counts a voice. */
export function count(tally: Tally, { document }: Voice, standing: Standing): void {
  if (standing > tally.standing) tally.standing = standing;
  if (document.known < tally.known) tally.known = document.known;
  if (tally.documents.has(document.id)) return;
  tally.documents.add(document.id);
  tally.groups.add(document);
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
    b.tally.groups.weight() - a.tally.groups.weight() ||
    a.breadth - b.breadth ||
    b.tally.documents.size - a.tally.documents.size ||
    compare(a.tally.known, b.tally.known) ||
    compare(a.key, b.key)
  );
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
