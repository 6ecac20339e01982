import { type ActorRef, asList, type Day, type Edtf, type SlotsOf } from '../../record/index.js';
import { remembered } from '../remembered.js';
import { type Candidate, sidesOf } from './candidate.js';
import { ONE_OCCASION } from './commitment.js';
import { LONGEST_TALKS, spanOf, timeOf } from './nearness.js';
import { placePath, venueOf, venuesNamed } from './place.js';
import { wordBands } from './word-bands.js';

/** Under what an entry is kept for later items to find, and what an item asks for. Each pair that can match shares a key. */
export interface Keys {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

const NONE: Keys = { kept: [], asked: [] };

/** Keys of an item, by the facts that tables say it is and by its kind; kinds that are never shared have none of their own. */
export function keysFor(candidate: Candidate): Keys {
  const facts = (candidate.facts ?? []).map((fact) => `f ${candidate.slots.kind} ${fact}`);
  const own = keysOfKind(candidate);
  return facts.length === 0 ? own : joined({ kept: facts, asked: facts }, own);
}

function keysOfKind(candidate: Candidate): Keys {
  const { slots } = candidate;
  if (slots.kind === 'encounter') return encounterKeys(slots, candidate.words);
  if (slots.kind === 'commitment') return worded(`c ${sidesKey(slots.by)} ${slots.issue}`, candidate);
  if (slots.kind === 'alignment') return alignmentKeys(candidate, slots);
  if (slots.kind === 'capability' && slots.change === 'test')
    return dated(`t ${sidesKey(asList(slots.actor))} ${slots.system}`, slots.when);
  return NONE;
}

/** Adds up keys of several sorts. */
const joined = (...all: readonly Keys[]): Keys => ({
  kept: all.flatMap(({ kept }) => kept),
  asked: all.flatMap(({ asked }) => asked),
});

const sidesKey = (refs: readonly ActorRef[]): string => sidesOf(refs).join('+');

/** The widest span, in days, that is found month by month; talks of a few days are found day by day. */
const MONTH = 31;
/** Days before and after within which reports of one encounter or test miss one another (see `nearness`). */
const NEAR = 2;

/** Keys of a fact by its time: narrow spans meet day by day, wider ones month by month; years and unknown times meet nobody here. */
function dated(whose: string, when: Edtf | null): Keys {
  const { first, last } = when === null ? { first: null, last: null } : timeOf(when);
  if (when === null || first === null || last === null || spanOf(when) > MONTH) return NONE;
  const months = [...new Set([first.slice(0, 7), last.slice(0, 7)])];
  const wide = months.map((month) => `${whose} in ${month}`);
  const within = months.map((month) => `${whose} on a day of ${month}`);
  if (spanOf(when) > LONGEST_TALKS) return { kept: wide, asked: [...wide, ...within] };
  const on = (day: Day): string => `${whose} on ${day}`;
  return {
    kept: [...daysNamed(when, 0).map(on), ...within],
    asked: [...daysNamed(when, NEAR).map(on), ...wide],
  };
}

const DAY_MS = 86_400_000;
/** The days of a date that tells some, and as many days before and after; none for wider dates. */
function daysNamed(when: Edtf | null, around: 0 | typeof NEAR): readonly Day[] {
  if (when === null) return [];
  return around === 0 ? daysIn(when) : daysAbout(when);
}

const daysIn = remembered((when) => daysAround(when, 0));
const daysAbout = remembered((when) => daysAround(when, NEAR));

function daysAround(when: Edtf, around: number): readonly Day[] {
  const { first, last } = timeOf(when);
  if (first === null || last === null || spanOf(when) > LONGEST_TALKS) return [];
  const days: Day[] = [];
  const end = Date.parse(last) + around * DAY_MS;
  for (let at = Date.parse(first) - around * DAY_MS; at <= end; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

type Encounter = SlotsOf<'encounter'>;

function encounterKeys(slots: Encounter, words: readonly string[]): Keys {
  const whose = `e ${sidesKey(slots.parties)}`;
  const told = venueOf(placePath(slots.where));
  const venues = told === null ? venuesNamed(words, sidesOf(slots.parties)) : [told];
  const placed = venues.map((venue) => atVenue(`${whose} at ${venue}`, slots));
  return joined(dated(whose, slots.when), ...placed, ...venues.map((venue) => onDayAt(venue, slots.when)));
}

/** Keys of an encounter of named people by its venue, for tellings that are vague or wrong about its time. */
function atVenue(at: string, { parties, when }: Encounter): Keys {
  if (sidesOf(parties).some((side) => !parties.some((ref) => isPersonOf(ref, side)))) return NONE;
  if (when === null || spanOf(when) > MONTH) return { kept: [`${at}, when?`], asked: [`${at}, when?`, at] };
  const inMonth = `${at} in month ${when.slice(5, 7)}`;
  return { kept: [at, inMonth], asked: [`${at}, when?`, inMonth] };
}

/** Keys of an encounter by its day and venue alone, for tellings that count one side more. */
function onDayAt(venue: string, when: Edtf | null): Keys {
  const days = daysNamed(when, 0).map((day) => `e at ${venue} on ${day}`);
  return { kept: days, asked: days };
}

const isPersonOf = (ref: ActorRef, side: ActorRef): boolean => ref !== side && ref.startsWith(`${side}:`);

/** Keys of what is told by its words, in the month of the document: reports of one occasion follow one another soon. */
function worded(whose: string, { known, words }: Candidate): Keys {
  const bands = wordBands(words);
  const of = (month: string): string[] => bands.map((band) => `${whose} ${month} ${band}`);
  return { kept: of(known.slice(0, 7)), asked: monthsAround(known).flatMap(of) };
}

/** The months in which reports of one occasion are told. */
const monthsAround = remembered((known: Day): readonly string[] => {
  const around = [-ONE_OCCASION, 0, ONE_OCCASION].map((days) => dayAfter(known, days).slice(0, 7));
  return [...new Set(around)];
});

const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function alignmentKeys(candidate: Candidate, { parties, direction, when }: SlotsOf<'alignment'>): Keys {
  const whose = `a ${sidesKey(parties)} ${direction}`;
  return joined(dated(whose, when), worded(whose, candidate));
}
