import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, whole } from '../../../test/sample-export.js';
import { columnsOf } from './columns.js';
import { geojsonOf } from './geojson.js';

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Record<string, unknown>;
}
const { type, name, asOf, features } = JSON.parse(whole(geojsonOf(SAMPLE_VIEW))) as {
  type: string;
  name: string;
  asOf: string;
  features: Feature[];
};

describe('a map', () => {
  it('is a collection of features as the format has them', () => {
    expect([type, name, asOf]).toEqual(['FeatureCollection', 'The cod banks, <2021>', '2022-03-01']);
    expect(features.map(({ id }) => id)).toEqual(['e-talks', 'e-next']);
    for (const { type, geometry, properties } of features) {
      expect(type).toBe('Feature');
      expect(Object.keys(properties)).toEqual(columnsOf('encounter').map((column) => column.name));
      if (!geometry) continue;
      const [longitude = Number.NaN, latitude = Number.NaN, ...more] = geometry.coordinates;
      expect(geometry.type).toBe('Point');
      expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
      expect(more).toEqual([]);
    }
  });

  it('puts longitude first', () => expect(features[0]?.geometry?.coordinates).toEqual([-21.89541, 64.13548]));

  it('has no point for a place that nobody knows', () => {
    expect(features[1]?.geometry).toBeNull();
    expect(features[1]?.properties).toMatchObject({ where: 'Vardoland', when: '2022-06~' });
  });

  it('of no entries has no features', () =>
    expect(JSON.parse(whole(geojsonOf({ ...SAMPLE_VIEW, asOf: null, entries: [] })))).toEqual({
      type: 'FeatureCollection',
      name: 'The cod banks, <2021>',
      features: [],
    }));
});
