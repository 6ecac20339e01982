import type { PlacedEntry, Reach } from 'dragoman/client';

/** How far a weapon reaches, and from where. */
export interface ReachBand {
  readonly reach: Reach;
  /** Of its newest test: where it began, and the entry that tells of it. */
  readonly longitude: number;
  readonly latitude: number;
  readonly entry: string;
  readonly place: string;
}

/**
 * Ends of classes of range, in kilometres, so that bands lie apart. Above the last begins "intercontinental" (J. Cirincione, "The Declining
 * Ballistic Missile Threat", carnegieendowment.org/publications/914); the others only part what is below.
 */
const CLASSES = [1000, 3000, 5500, Number.POSITIVE_INFINITY];

/** Of each class the weapon that reaches farthest among those that were tested, the farthest first: more bands would hide each other. */
export function farthest(rows: readonly PlacedEntry[]): ReachBand[] {
  const best = new Map<number, ReachBand>();
  for (const row of rows)
    for (const reach of row.reaches) {
      const rank = CLASSES.findIndex((end) => reach.to <= end);
      const before = best.get(rank)?.reach;
      if (!before || reach.to > before.to || reach.model === before.model) best.set(rank, bandOf(row, reach));
    }
  return [...best.values()].sort((a, b) => b.reach.to - a.reach.to);
}

const bandOf = ({ longitude, latitude, entry, name }: PlacedEntry, reach: Reach): ReachBand => ({
  reach,
  longitude,
  latitude,
  entry,
  place: name,
});

/** A reach in words: "Hwasong-14: 8,000–10,000 km", "at least 800 km" where it was only seen to fly so far. */
export function reachWords({ model, from, to, basis }: Reach): string {
  const far = from === to ? kilometres(to) : `${kilometres(from)}–${kilometres(to)}`;
  return `${model}: ${basis === 'flown' ? 'at least ' : ''}${far} km`;
}

const kilometres = (distance: number): string => Math.round(distance).toLocaleString('en-GB');

/** Kilometres of a degree of a great circle (mean radius of the Earth 6371.0088 km, IUGG). */
const DEGREE = (6371.0088 * Math.PI) / 180;

/** The angle, in degrees, that so many kilometres are on the globe; half the globe at most. */
export const angleOf = (distance: number): number => Math.min(179.9, distance / DEGREE);
