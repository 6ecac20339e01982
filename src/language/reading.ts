import type { ActorRef, Day } from '../record/index.js';
import type { Elements } from './elements.js';
import type { Gazetteer } from './gazetteer.js';
import type { Introductions } from './introductions.js';
import { holderOf } from './office-holders.js';

/** What is at hand while the names of a document are read. */
export interface Reading {
  readonly elements: Elements;
  readonly gazetteer: Gazetteer;
  /** The day of publication, or null. */
  readonly day: Day | null;
  readonly introduced: Introductions;
  /** The year that each sentence speaks of, where it names one: offices are those of that year. */
  readonly years: ReadonlyMap<number, number>;
}

/** First and last year that documents are read for: offices in the table begin in 1945. */
const [firstYear, lastYear] = [1945, 2039];

/** The year that a sentence names, by sentence; sentences that name several have none. */
export function yearsOf({ words, sentence }: Elements): Map<number, number> {
  const years = new Map<number, number>();
  for (let i = 0; i < words.length; i += 1) {
    const key = words.keys[i] ?? '';
    const year = key.length === 4 ? Number(key) : Number.NaN;
    if (!(year >= firstYear && year <= lastYear)) continue;
    const at = sentence[i] ?? 0;
    years.set(at, years.has(at) && years.get(at) !== year ? 0 : year);
  }
  return years;
}

/** Rebels without a name of their own, by their country: "South Sudanese rebels". */
export function rebelsOf({ gazetteer }: Reading, side: ActorRef): ActorRef {
  const adjective = gazetteer.adjectives.get(side);
  return adjective ? `NSA:${adjective} rebels` : side;
}

/** Whether a sentence speaks of a time after a day: by the year that it names, else by the day of publication. */
export function isAfter({ day, elements, years }: Reading, at: number, last: Day): boolean {
  const year = years.get(elements.sentence[at] ?? 0);
  return (year ? `${year}-01-01` : (day ?? '')) > last;
}

/**
 * Who holds an office on the day that words speak of: the day of publication, or the year that their sentence names where one person
 * held the office from its first day to its last. The side alone where that is not known.
 */
export function holderAt(reading: Reading, side: ActorRef, office: string, at: number): ActorRef {
  const people = reading.gazetteer.bySide.get(side) ?? [];
  const year = reading.years.get(reading.elements.sentence[at] ?? 0);
  const published = Number(reading.day?.slice(0, 4) ?? 0);
  // Of a year to come nobody knows it.
  if (year === 0 || (!year && !reading.day) || (year && published && year > published)) return side;
  const days = year && year !== published ? [`${year}-01-01`, `${year}-12-31`] : [reading.day ?? ''];
  const holders = new Set(days.map((day) => holderOf(people, office, day)?.name ?? null));
  const [name] = holders;
  return holders.size === 1 && name ? `${side}:${name}` : side;
}
