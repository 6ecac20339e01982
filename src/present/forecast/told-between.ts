import { actorsOf, type Day, type Entry, type Question, sideOf } from '../../record/index.js';
import { isVouched } from '../../weigh/index.js';
import { headlineOf } from '../exchange/headline.js';
import { sayChance } from './chance.js';

/** Something that the record came to know between two forecasts that differ. */
export interface BookEvent {
  /** The day from which the world knew of it. */
  readonly day: Day;
  readonly entry: string;
  readonly title: string;
}

/** What somebody said over time: from when each chance stood. */
export interface ChanceTrack {
  readonly stands: readonly { readonly from: Day; readonly forecast: { readonly probability: number } }[];
}

/** Events that a picture has room for. */
const MOST = 9;
/** What is told of a stretch first: meetings before tests before the rest. What was merely said is not told: there is too much of it. */
const KINDS: readonly Entry['slots']['kind'][] = [
  'encounter',
  'capability',
  'commitment',
  'pause',
  'alignment',
];

/**
 * What the record came to know of a question's parties between two forecasts of the same forecaster that differ, of each such stretch the entry
 * that weighs most: by kind, then by how many independent sources tell it, then the last. That it moved the forecast is likely, and not shown.
 */
export function toldBetween(
  entries: Iterable<Entry>,
  { parties }: Pick<Question, 'parties'>,
  tracks: readonly ChanceTrack[],
): readonly BookEvent[] {
  const sides = parties.map(sideOf);
  const told = [...entries].flatMap((entry) => {
    const day = knownFrom(entry);
    const named = new Set(actorsOf(entry.slots).map(sideOf));
    return day !== null && KINDS.includes(entry.slots.kind) && sides.every((side) => named.has(side))
      ? [{ day, entry }]
      : [];
  });
  const found = new Map<string, BookEvent>();
  for (const [from, to] of tracks.flatMap(stretches)) {
    const [first] = told.filter(({ day }) => day > from && day <= to).sort(byWeight);
    if (first)
      found.set(first.entry.id, { day: first.day, entry: first.entry.id, title: headlineOf(first.entry) });
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-MOST);
}

/** The days between which somebody changed a forecast so that it reads otherwise. */
const stretches = ({ stands }: ChanceTrack): [Day, Day][] =>
  stands.slice(1).flatMap(({ from, forecast }, i) => {
    const before = stands[i];
    return before && sayChance(before.forecast.probability) !== sayChance(forecast.probability)
      ? [[before.from, from] as [Day, Day]]
      : [];
  });

const knownFrom = ({ reports }: Entry): Day | null =>
  reports
    .filter(isVouched)
    .map(({ document }) => document.known)
    .sort()[0] ?? null;

interface Told {
  readonly day: Day;
  readonly entry: Entry;
}

const byWeight = (a: Told, b: Told): number =>
  KINDS.indexOf(a.entry.slots.kind) - KINDS.indexOf(b.entry.slots.kind) ||
  b.entry.sources - a.entry.sources ||
  (a.day < b.day ? 1 : -1);
