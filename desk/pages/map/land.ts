import { useQuery } from '@tanstack/react-query';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land and the borders on it. */
export interface Land {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The map of the world that ships (Natural Earth 1 : 110 million, by world-atlas), loaded when somebody looks at a map. */
export function useLand(): Land | undefined {
  return useQuery({
    queryKey: ['land'],
    queryFn: async (): Promise<Land> => {
      const world = (await import('world-atlas/countries-110m.json')).default as unknown as World;
      return {
        land: feature(world, world.objects.land),
        borders: mesh(world, world.objects.countries, (a, b) => a !== b),
      };
    },
  }).data;
}
