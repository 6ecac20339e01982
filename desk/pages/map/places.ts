import type { PlacedEntry } from 'dragoman/client';
import { dayNumber } from '../../pieces/time/day-number.js';
import type { Span } from '../../pieces/time/span.js';

/** What happened at one place. */
export interface Place {
  readonly key: string;
  /** As it is called most often. */
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** In the order of their days. */
  readonly entries: readonly PlacedEntry[];
  readonly encounters: number;
  readonly tests: number;
}

/** Entries that may have happened in a span. Those without a day are in every span. */
export const entriesIn = (rows: readonly PlacedEntry[], { from, to }: Span): PlacedEntry[] =>
  rows.filter(({ first }) => first === null || (dayNumber(first) >= from && dayNumber(first) < to));

/** Entries by their place, the place with most first. */
export function placesOf(rows: readonly PlacedEntry[]): Place[] {
  const byPlace = new Map<string, PlacedEntry[]>();
  for (const row of rows) {
    const key = `${row.latitude.toFixed(2)},${row.longitude.toFixed(2)}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return [...byPlace].map(placeOf).sort((a, b) => b.entries.length - a.entries.length);
}

function placeOf([key, entries]: readonly [string, readonly PlacedEntry[]]): Place {
  const [{ longitude, latitude } = { longitude: 0, latitude: 0 }] = entries;
  return {
    key,
    name: mostFrequent(entries.map(({ name }) => name)),
    longitude,
    latitude,
    entries,
    encounters: entries.filter(({ kind }) => kind === 'encounter').length,
    tests: entries.filter(isTest).length,
  };
}

/** Whether a weapon was tried there. */
export const isTest = ({ kind, change }: Pick<PlacedEntry, 'kind' | 'change'>): boolean =>
  kind === 'capability' && change === 'test';

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** What happened at a place, in words: "12 encounters, 3 tests". */
export function countsOf({ entries, encounters, tests }: Place): string {
  const others = entries.length - encounters - tests;
  const said = [numbered(encounters, 'encounter'), numbered(tests, 'test'), numbered(others, 'other event')];
  return said.filter((words) => words !== '').join(', ');
}

const numbered = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
