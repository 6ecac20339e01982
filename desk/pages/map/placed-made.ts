import type { PlacedEntry } from 'dragoman/client';

/** An entry at a place, for tests. */
export const placed = (own: Partial<PlacedEntry>): PlacedEntry => ({
  entry: 'e1',
  kind: 'encounter',
  title: 'Envoys meet',
  date: own.first ?? null,
  first: null,
  name: 'Hanoi',
  latitude: 21.03,
  longitude: 105.85,
  exact: 'city',
  models: [],
  result: null,
  reaches: [],
  ...own,
});

/** A test of a missile that reaches so far. */
export const launch = (
  model: string,
  from: number,
  to: number,
  own: Partial<PlacedEntry> = {},
): PlacedEntry =>
  placed({
    kind: 'capability',
    change: 'test',
    system: 'missile',
    models: [model],
    reaches: [{ model, from, to, basis: 'estimated', sources: ['a source'], note: '' }],
    ...own,
  });
