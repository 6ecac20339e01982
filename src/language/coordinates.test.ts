import { describe, expect, it } from 'vitest';
import { coordinatesOf } from './coordinates.js';
import { readTable } from './tables.js';

const rows = readTable('actors/coordinates.csv');

describe('where a place lies', () => {
  it.each([
    ['Geneva', 46.2, 6.1],
    ['Reykjavik', 64.1, -21.9],
    ['Wellington', -41.3, 174.8],
  ])('knows cities: %s', (place, latitude, longitude) => {
    const point = coordinatesOf(place);
    expect(point?.latitude).toBeCloseTo(latitude, 1);
    expect(point?.longitude).toBeCloseTo(longitude, 1);
  });

  it.each([
    ['Pusan', 'Busan'],
    ['São Paulo', 'Sao Paulo'],
    ['HANOI, Vietnam', 'Hanoi'],
    ['Oval Office', 'Washington'],
    ['Sentosa Island', 'Singapore'],
  ])('knows %s as %s', (place, city) => {
    expect(coordinatesOf(place)).toEqual(coordinatesOf(city));
    expect(coordinatesOf(city)).not.toBeNull();
  });

  it.each(['Vardoland', '', ',', 'Middle East', 'Black Sea', 'Vietnam', 'constructor', '__proto__'])(
    'has no point for %j',
    (place) => expect(coordinatesOf(place)).toBeNull(),
  );
});

describe('the table of sites', () => {
  const sites = readTable('actors/sites.csv');
  it('has points on the globe with their sources, and no name of a city', () => {
    expect(sites.length).toBeGreaterThan(40);
    const cities = new Set(rows.map(({ name }) => name));
    for (const { name = '', latitude, longitude, source } of sites) {
      expect(Math.abs(Number(latitude))).toBeLessThan(90);
      expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180);
      expect(source).not.toBe('');
      expect(cities.has(name)).toBe(false);
      expect(coordinatesOf(name)?.exact).toBe('site');
    }
  });
});

describe('the table of coordinates', () => {
  it('has points on the globe, each with its number at GeoNames', () => {
    expect(rows.length).toBeGreaterThan(400);
    const bad = rows.filter(
      ({ name, latitude, longitude, geonames }) =>
        !name ||
        !(Math.abs(Number(latitude)) < 90) ||
        !(Math.abs(Number(longitude)) <= 180) ||
        !Number(geonames),
    );
    expect(bad).toEqual([]);
  });

  it('has each name once, and no name that the gazetteer does not have', () => {
    const states = readTable('actors/states.csv');
    const known = new Set([
      ...readTable('actors/places.csv').map(({ name }) => name),
      ...states.flatMap(({ name, capital, seats }) => [name, ...`${capital};${seats}`.split(';')]),
    ]);
    expect(rows.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('has nearly every capital', () => {
    const capitals = readTable('actors/states.csv').flatMap(({ capital, to }) =>
      capital && !to ? [capital] : [],
    );
    expect(capitals.filter((name) => !coordinatesOf(name))).toEqual([]);
  });
});
