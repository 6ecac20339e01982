import type { Tie } from './ties.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shares of the way from one side to the other at which a number may stand, the best first. */
const ALONG = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75];
/** Pixels that numbers keep from each other and from circles. */
const APART = 30;
/** A name below its circle: half its width with that of a number, and how far down it reaches, in pixels. */
const NAME = { x: 64, y: 44 };

/** Where the balance of each tie is written: on its line, as near to the middle as there is room. */
export function numberPlaces(
  ties: readonly Pick<Tie, 'key' | 'pair'>[],
  sides: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const taken: Point[] = [...sides.values()];
  const places = new Map<string, Point>();
  for (const { key, pair } of ties) {
    const [from, to] = [sides.get(pair[0]), sides.get(pair[1])];
    if (!from || !to) continue;
    const points = ALONG.map((share) => ({
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
    }));
    const isFree = (one: Point) =>
      taken.every((other) => distance(one, other) >= APART) &&
      [...sides.values()].every((side) => !isInName(one, side));
    const place = points.find(isFree) ?? points[0];
    if (!place) continue;
    taken.push(place);
    places.set(key, place);
  }
  return places;
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const isInName = (one: Point, side: Point): boolean =>
  Math.abs(one.x - side.x) < NAME.x && one.y >= side.y && one.y - side.y < NAME.y;
