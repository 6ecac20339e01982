import { type GeoProjection, geoAzimuthalEquidistant, geoEqualEarth, geoMercator } from 'd3-geo';

/** All of the Earth; where most happened; or distances from there, which are true on this map alone. */
export const MAP_VIEWS = ['world', 'near', 'distances'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<MapView, string>> = {
  world: 'World',
  near: 'Where most happened',
  distances: 'True distances',
};

export type Point = readonly [longitude: number, latitude: number];

/** Points farther than this many degrees from the middle do not count for where most happened. */
const NEAR = 12;
const MARGIN = 24;
/** Shares of the width: an Equal Earth map's own form, and squarer ones. */
const FORM: Readonly<Record<MapView, number>> = { world: 0.487, near: 0.6, distances: 1 };
/** No map is higher than a window. */
const HIGHEST = 640;

export const heightOf = (view: MapView, width: number): number =>
  Math.min(HIGHEST, Math.round(width * FORM[view]));

/** The middle of points: their median, which a few far away do not move. */
export function middleOf(points: readonly Point[]): Point {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return [median(points.map(([longitude]) => longitude)), median(points.map(([, latitude]) => latitude))];
}

/** How the globe is laid flat: the world turned so that `middle` is in its middle, the surroundings of it, or distances from it. */
export function projectionOf(view: MapView, points: readonly Point[], width: number): GeoProjection {
  const middle = middleOf(points);
  const height = heightOf(view, width);
  const frame: [[number, number], [number, number]] = [
    [1, 1],
    [width - 1, height - 1],
  ];
  if (view === 'world') return geoEqualEarth().rotate([-middle[0], 0]).fitExtent(frame, { type: 'Sphere' });
  if (view === 'distances')
    return geoAzimuthalEquidistant().rotate([-middle[0], -middle[1]]).fitExtent(frame, { type: 'Sphere' });
  const near = points.filter(
    ([longitude, latitude]) => Math.hypot(longitude - middle[0], latitude - middle[1]) < NEAR,
  );
  const air: typeof frame = [
    [2 * MARGIN, 2 * MARGIN],
    [width - 2 * MARGIN, height - 2 * MARGIN],
  ];
  return geoMercator()
    .rotate([-middle[0], 0])
    .fitExtent(air, { type: 'MultiPoint', coordinates: corners(near, middle) })
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ]);
}

/** The corners of what is near, a few degrees apart at least. */
function corners(near: readonly Point[], [longitude, latitude]: Point): [number, number][] {
  const east = near.map(([x]) => x);
  const north = near.map(([, y]) => y);
  return [
    [Math.min(longitude - 3, ...east), Math.min(latitude - 3, ...north)],
    [Math.max(longitude + 3, ...east), Math.max(latitude + 3, ...north)],
  ];
}
