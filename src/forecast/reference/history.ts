import { dayNumber } from '../../language/calendar.js';
import { type ActorRef, type Day, type Entry, type Question, sideOf } from '../../record/index.js';
import { isActor, isOf, isVerified } from '../../weigh/basis.js';
import { pairsMeant } from '../../weigh/pauses/pairs.js';
import { stateHistory } from '../../weigh/promises/history.js';
import { type Asked, occurrencesOf } from '../questions/occurrences.js';
import { REFERENCE } from './constants.js';

/** What is known on a day. Entries are those of the view as of that day. */
export interface KnownOn {
  readonly asOf: Day;
  readonly entries: readonly Entry[];
  /** The parties of the dossier. */
  readonly parties: readonly ActorRef[];
  /** The day of the newest document; null where none bears one. */
  readonly knownUntil: Day | null;
}

/**
 * When something happened between the same sides, or to one promise, while it was watched. Days are numbers since 1970-01-01. What happened on
 * the first day opened the history, and does not count within it.
 */
export interface History {
  /** Whose: "PRK USA", or the entry of a promise. */
  readonly of: string;
  readonly from: number;
  readonly to: number;
  /** Each day on which it happened, rising, each once. */
  readonly days: readonly number[];
  /** The entries behind them. */
  readonly entries: readonly string[];
}

/** The history of what a question asks about, and those of others like it. */
export interface Histories {
  readonly own: History;
  readonly alike: readonly History[];
  /**
   * Whether the dossier follows what the sides do, and has for a year: a party of it tests, or they are a pair of the party that met the others
   * most. Where it does not, both are empty: what it happens to tell has no years to be counted in.
   */
  readonly watched: boolean;
}

/** The histories that a question is judged by. Nothing of a day after `asOf` goes in. */
export function historiesOf(question: Question, known: KnownOn): Histories {
  if (question.event === 'promise_kept') return promiseHistories(question, known);
  const sides = question.parties.map(sideOf);
  const pairs = question.event === 'test' ? [] : pairsMeant(known.entries, known.parties, []);
  const from = watchedFrom(question, known);
  if (!isLookedFor(sides, pairs, known.parties) || dayNumber(known.asOf) - from < REFERENCE.watch.value)
    return { own: empty(sides.join(' '), known), alike: [], watched: false };
  const historyFor = (parties: readonly ActorRef[]): History =>
    historyOf({ ...question, parties }, known, from);
  const others = pairs.filter((pair) => !isPair(pair, sides));
  return { own: historyFor(sides), alike: others.map(historyFor), watched: true };
}

/** Of one side whether it is a party of the dossier, of two whether they are one of its pairs. */
function isLookedFor(
  sides: readonly ActorRef[],
  pairs: readonly (readonly ActorRef[])[],
  parties: readonly ActorRef[],
): boolean {
  if (sides.length > 1) return pairs.some((pair) => isPair(pair, sides));
  return parties.length === 0 || sides.every((side) => parties.includes(side));
}

const isPair = (pair: readonly ActorRef[], sides: readonly ActorRef[]): boolean =>
  pair.every((ref) => sides.includes(ref));

/** The history of some sides, watched from a day on. */
function historyOf(asked: Asked, { asOf, entries, knownUntil }: KnownOn, from: number): History {
  const until = dayNumber(asOf);
  const found = occurrencesOf(asked, entries).filter(({ first }) => dayNumber(first) <= until);
  const all = [...new Set(found.map(({ first }) => dayNumber(first)))].sort((a, b) => a - b);
  const days = all.filter((day) => day >= from);
  const to = Math.max(watchedUntil(until, knownUntil), days.at(-1) ?? from, from);
  return { of: asked.parties.join(' '), from, to, days, entries: found.map(({ entry }) => entry) };
}

const watchedUntil = (asOf: number, knownUntil: Day | null): number =>
  knownUntil === null ? asOf : Math.min(asOf, dayNumber(knownUntil));

/**
 * The first day that the record told of within a year, of anything of the kind: from then on somebody looked. What was told later is memory, which
 * keeps what mattered and leaves out the years in which nothing did. Where all is memory, nothing was watched before `asOf`.
 */
function watchedFrom({ event }: Asked, { asOf, entries }: KnownOn): number {
  const kind = event === 'test' ? 'capability' : 'encounter';
  const days = entries
    .filter((entry) => entry.slots.kind === kind && isVerified(entry) && isToldInTime(entry))
    .flatMap(({ first }) => first ?? [])
    .sort();
  return dayNumber(days[0] !== undefined && days[0] < asOf ? days[0] : asOf);
}

const isToldInTime = ({ first, reports }: Entry): boolean =>
  first !== null &&
  reports.some(({ document }) => dayNumber(document.known) - dayNumber(first) <= REFERENCE.memory.value);

/** A promise and, like it, the others of the same sides, or of anybody where these made no other. */
function promiseHistories({ entry, parties }: Question, known: KnownOn): Histories {
  const promises = known.entries.filter(isOf('commitment')).filter(isVerified);
  const own = promises.find(({ id }) => id === entry);
  const others = promises.filter(({ id }) => id !== entry);
  const same = others.filter(({ slots }) => parties.some((ref) => isActor(slots, ref)));
  return {
    own: own ? promiseHistory(own, known) : empty(entry ?? '', known),
    alike: (same.length > 0 ? same : others).map((promise) => promiseHistory(promise, known)),
    watched: true,
  };
}

const empty = (of: string, { asOf }: KnownOn): History => {
  const day = dayNumber(asOf);
  return { of, from: day, to: day, days: [], entries: [] };
};

/** From the day on which it was made until it was fulfilled, taken back or overtaken, or as far as the record knows. */
function promiseHistory(promise: Entry, { asOf, knownUntil }: KnownOn): History {
  const until = watchedUntil(dayNumber(asOf), knownUntil);
  const from = Math.min(dayNumber(promise.first ?? asOf), until);
  const settled = stateHistory(promise, asOf).find(({ state }) => SETTLED.has(state));
  const to = settled ? Math.max(from, dayNumber(settled.since)) : until;
  const isKept = settled?.state === 'fulfilled';
  return { of: promise.id, from, to, days: isKept ? [to] : [], entries: [promise.id] };
}

/** States after which a promise can no longer be kept, or is. */
const SETTLED: ReadonlySet<string> = new Set(['fulfilled', 'lapsed', 'reversed']);
