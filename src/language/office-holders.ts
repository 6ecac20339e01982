import type { ActorRef, Day } from '../record/index.js';
import type { Level } from './analysis.js';

/** A time in office; `from` and `to` are EDTF points, `to` is empty while it lasts. */
export interface Holding {
  readonly side: string;
  readonly office: string;
  readonly leads: boolean;
  readonly level: Level;
  readonly from: string;
  readonly to: string;
}
/** A person known by name, with all offices that the table knows. */
export interface Person {
  readonly name: string;
  /** The single words that may stand for the name, in lower case. */
  readonly short: readonly string[];
  readonly holdings: readonly Holding[];
}

/** '~' sorts after digits and hyphens: "2020-01" lasts to the end of its month. */
export const isHolding = (holding: Holding, day: Day): boolean =>
  holding.from <= day && (holding.to === '' || day <= `${holding.to}~`);

/** The office that a person held on a day; else the last before it, else the first after it; without a day the highest. */
export function holdingOn(person: Person, day: Day | null): Holding | undefined {
  const { holdings } = person;
  if (day === null) return highest(holdings);
  const now = holdings.filter((holding) => isHolding(holding, day));
  if (now.length) return now.find((holding) => holding.leads) ?? now[0];
  const past = holdings.filter((holding) => holding.from <= day);
  return past.reduce<Holding | undefined>((a, b) => (a && a.to >= b.to ? a : b), undefined) ?? holdings[0];
}

const ranks: Record<Level, number> = { leader: 0, minister: 1, official: 2, unknown: 3 };
const rank = (holding: Holding): number => (holding.leads ? -1 : ranks[holding.level]);
const highest = (holdings: readonly Holding[]): Holding | undefined =>
  holdings.reduce<Holding | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);

/** `STATE:Name`, or `NSA:Name` for whoever leads a movement. A body's people are written with the body alone. */
export function refOf(person: Person, day: Day | null): ActorRef {
  const side = holdingOn(person, day)?.side ?? 'XXX';
  return side.includes(':') ? side : `${side}:${person.name}`;
}

/** Who holds an office of a side on a day. "leads" is whoever leads it, whatever the office is called. */
export function holderOf(people: readonly Person[], office: string, day: Day | null): Person | null {
  if (day === null) return null;
  const holders = (isIt: (holding: Holding) => boolean): Person[] =>
    people.filter((person) => person.holdings.some((holding) => isHolding(holding, day) && isIt(holding)));
  const exact = office === 'leads' ? [] : holders((holding) => holding.office === office);
  const found = exact.length ? exact : holders((holding) => isOffice(holding, office));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Titles that are given to holders of another office: the chairman and the general secretary lead their states. */
const alsoCalled: Record<string, readonly string[]> = {
  'supreme leader': ['chairman', 'general secretary', 'ayatollah', 'president', 'marshal', 'general'],
  president: ['chairman', 'general secretary', 'supreme leader', 'general', 'sheikh'],
  premier: ['deputy premier', 'crown prince'],
  monarch: ['sheikh', 'prince'],
  'crown prince': ['prince'],
};

/** Whether a title may stand for an office. */
export const isOffice = (holding: Holding, title: string): boolean =>
  (title === 'leads' ? holding.leads : holding.office === title) ||
  (alsoCalled[holding.office]?.includes(title) ?? false);
