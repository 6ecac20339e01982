import type { ActorRef, Capability, Day, Encounter, Entry } from '../../record/index.js';
import { type Basis, basesOf } from '../basis.js';
import { dayAt, dayNumber, yearOf } from '../days.js';
import { timesEach } from '../times-each.js';
import { type Relation, relate, TALK_LEVELS } from './relation.js';
import {
  type Happened,
  movesApart,
  type Series,
  type Talk,
  type Test,
  talksOf,
  testersIn,
  testsOf,
} from './series.js';
import type { Span } from './strata.js';

/** A year in numbers. */
export interface TempoYear {
  readonly year: number;
  readonly tests: Readonly<Partial<Record<Capability['system'], number>>>;
  readonly talks: Readonly<Partial<Record<Encounter['level'], number>>>;
  readonly apart: number;
}

/** A time without a test, and the talks that were held in it. `to` is the day until which the record knows where nothing ended it. */
export interface Quiet {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly isOpen: boolean;
  readonly talks: readonly string[];
}

/** How one side tests and talks. */
export interface TesterTempo {
  readonly tester: ActorRef;
  readonly tests: Series<Test>;
  readonly talks: Series<Talk>;
  /** Moves apart that name it: the provocations of the record, whoever made them. */
  readonly apart: Series<Happened>;
  /** Each year from the first test or talk to the last day known. */
  readonly years: readonly TempoYear[];
  /** The days that relations and quiet times are looked for in; null where there are no tests or no talks. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** The longest times without a test, the earliest first. */
  readonly quiet: readonly Quiet[];
  readonly relations: readonly Relation[];
}

/** Tests and talks over time, and how they go together. */
export interface Tempo {
  /** The day until which the record knows: its newest document's; null where none bears a day. */
  readonly knownUntil: Day | null;
  /** Days before and after a talk that count as around it. */
  readonly window: number;
  readonly testers: readonly TesterTempo[];
  readonly bases: readonly Basis[];
}

export interface TempoOptions {
  readonly knownUntil: Day | null;
  readonly window: number;
  /** Whose talks are looked at one by one: the dossier's parties. */
  readonly parties: readonly ActorRef[];
  /** Whose tests, and whose talks with them, where that is asked. */
  readonly chosen: readonly ActorRef[];
}

/** So many sides are shown that test, and so many that they talk with, where nobody says which. */
const TESTERS = 3;
const PARTNERS = 5;
/** So many quiet times are told. */
const QUIET = 5;

/** The tempo of tests and talks, from all entries of a dossier that may tell of them. */
export function tempoOf(entries: readonly Entry[], options: TempoOptions): Tempo {
  const { knownUntil, window } = options;
  const testers = sidesOf(entries, options).map((tester) => testerTempo(entries, tester, options));
  const ids = testers.flatMap(({ tests, talks, apart }) =>
    [tests, talks, apart].flatMap(({ dated, undated, unverified }) => [
      ...dated.map(({ entry }) => entry),
      ...undated,
      ...unverified,
    ]),
  );
  return { knownUntil, window, testers, bases: basesOf(entries, ids) };
}

/** Whose tempo it is: those who tested most; where nobody tested anything, parties that moved apart from others. */
function sidesOf(entries: readonly Entry[], { parties, chosen }: TempoOptions): readonly ActorRef[] {
  const tested = testersIn(entries);
  const all = tested.length > 0 ? tested : partiesApart(entries, parties);
  return chosen.length > 0 ? all.filter((side) => chosen.includes(side)) : all.slice(0, TESTERS);
}

const partiesApart = (entries: readonly Entry[], parties: readonly ActorRef[]): readonly ActorRef[] =>
  parties.filter((party) => movesApart(entries, party).dated.length > 0);

function testerTempo(entries: readonly Entry[], tester: ActorRef, options: TempoOptions): TesterTempo {
  const tests = testsOf(entries, tester);
  const talks = talksOf(entries, tester);
  const apart = movesApart(entries, tester);
  const until = options.knownUntil === null ? null : dayNumber(options.knownUntil);
  const span = spanOf(tests.dated.length > 0 ? tests : apart, talks, until);
  const found = { tester, tests, talks, apart, years: yearsOf(tests, talks, apart, until) };
  if (span === null) return { ...found, span: null, quiet: [], relations: [] };
  return {
    ...found,
    span: { from: dayAt(span.first), to: dayAt(span.last) },
    quiet: tests.dated.length > 0 ? quietTimes(tests, talks, span) : [],
    relations: partnersOf(tester, talks, options).flatMap((other) =>
      relationsWith(other, { tests, talks, apart, span }, options),
    ),
  };
}

/** How tests go with talks with one side, or with anybody, at each level; and moves apart with those with anybody, or with who was asked for. */
function relationsWith(
  other: ActorRef | null,
  { tests, talks, apart, span }: Pick<TesterTempo, 'tests' | 'talks' | 'apart'> & { readonly span: Span },
  { window, chosen }: TempoOptions,
): Relation[] {
  const own = talks.dated.filter((talk) => other === null || talk.with.includes(other));
  const ask = { span, window, with: other };
  const levels = TALK_LEVELS.flatMap((level) => {
    const held = own.filter((talk) => level === 'any' || talk.level === level);
    const isAsked = held.length > 0 && tests.dated.length > 0;
    return isAsked ? [relate({ ...ask, of: 'tests', level, talks: held, happened: tests.dated })] : [];
  });
  const isAsked = apart.dated.length > 0 && (other === null || chosen.length > 0);
  const moves = { ...ask, of: 'moves apart', level: 'any', talks: own, happened: apart.dated } as const;
  return isAsked ? [...levels, relate(moves)] : levels;
}

/** From the day on which both a test (or move apart) and a talk were known first to the last day known. */
function spanOf(acts: Series<Happened>, talks: Series<Talk>, until: number | null): Span | null {
  const [act, talk] = [acts.dated[0], talks.dated[0]];
  if (!act || !talk) return null;
  const last = Math.max(until ?? 0, acts.dated.at(-1)?.last ?? 0, talks.dated.at(-1)?.last ?? 0);
  return { first: Math.max(act.first, talk.first), last };
}

/** Talks with anybody first, then those with each party that it talks with, the most first. */
function partnersOf(
  tester: ActorRef,
  talks: Series<Talk>,
  { parties, chosen }: TempoOptions,
): readonly (ActorRef | null)[] {
  const sorted = timesEach(talks.dated.flatMap((talk) => talk.with)).map(([side]) => side);
  const named = chosen.filter((ref) => ref !== tester);
  if (named.length > 0) return sorted.filter((side) => named.includes(side));
  const own = sorted.filter((side) => parties.includes(side));
  return [null, ...(own.length > 0 ? own : sorted).slice(0, PARTNERS)];
}

function yearsOf(
  tests: Series<Test>,
  talks: Series<Talk>,
  apart: Series<Happened>,
  until: number | null,
): readonly TempoYear[] {
  const tested = countsByYear(tests.dated, ({ system }) => system);
  const talked = countsByYear(talks.dated, ({ level }) => level);
  const moved = countsByYear(apart.dated, () => 'apart');
  const known = [...tested.keys(), ...talked.keys(), ...moved.keys()];
  if (known.length === 0) return [];
  const from = Math.min(...known);
  const to = Math.max(...known, until === null ? from : yearOf(dayAt(until)));
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    tests: tested.get(from + i) ?? {},
    talks: talked.get(from + i) ?? {},
    apart: moved.get(from + i)?.apart ?? 0,
  }));
}

/** How many of each sort there are in each year. */
function countsByYear<T extends Span, K extends string>(
  list: readonly T[],
  sort: (one: T) => K,
): ReadonlyMap<number, Partial<Record<K, number>>> {
  const years = new Map<number, Partial<Record<K, number>>>();
  for (const one of list) {
    const year = yearOf(dayAt(one.first));
    const counts: Partial<Record<K, number>> = years.get(year) ?? {};
    counts[sort(one)] = (counts[sort(one)] ?? 0) + 1;
    years.set(year, counts);
  }
  return years;
}

/** The longest times without a test within a span, the last one up to its end. */
function quietTimes(tests: Series<Test>, talks: Series<Talk>, { first, last }: Span): readonly Quiet[] {
  const found: Quiet[] = [];
  let end = first;
  const close = (to: number, isOpen: boolean): void => {
    const held = talks.dated.filter((talk) => talk.first > end && talk.last < to);
    if (to > end)
      found.push({
        from: dayAt(end),
        to: dayAt(to),
        days: to - end,
        isOpen,
        talks: held.map(({ entry }) => entry),
      });
  };
  for (const test of tests.dated) {
    close(test.first, false);
    end = Math.max(end, test.last);
  }
  close(last, true);
  return found
    .sort((a, b) => b.days - a.days)
    .slice(0, QUIET)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
