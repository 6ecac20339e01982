import type { ActorRef, Capability, Day, Encounter, Entry } from '../../record/index.js';
import { type Basis, basesOf } from '../basis.js';
import { dayAt, dayNumber, yearOf } from '../days.js';
import { type Relation, relate, TALK_LEVELS } from './relation.js';
import { movesApart, type Series, type Talk, type Test, talksOf, testersIn, testsOf } from './series.js';
import type { Span } from './strata.js';

/** A year in numbers. */
export interface TempoYear {
  readonly year: number;
  readonly tests: Readonly<Partial<Record<Capability['system'], number>>>;
  readonly talks: Readonly<Partial<Record<Encounter['level'], number>>>;
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
  const { knownUntil, window, chosen } = options;
  const all = testersIn(entries);
  const asked = all.filter((side) => chosen.includes(side));
  const named = chosen.length > 0 ? asked : all.slice(0, TESTERS);
  const testers = named.map((tester) => testerTempo(entries, tester, options));
  const ids = testers.flatMap(({ tests, talks }) =>
    [tests, talks].flatMap(({ dated, undated, unverified }) => [
      ...dated.map(({ entry }) => entry),
      ...undated,
      ...unverified,
    ]),
  );
  return { knownUntil, window, testers, bases: basesOf(entries, ids) };
}

function testerTempo(entries: readonly Entry[], tester: ActorRef, options: TempoOptions): TesterTempo {
  const tests = testsOf(entries, tester);
  const talks = talksOf(entries, tester);
  const until = options.knownUntil === null ? null : dayNumber(options.knownUntil);
  const span = spanOf(tests, talks, until);
  const found = { tester, tests, talks, years: yearsOf(tests, talks, until) };
  if (span === null) return { ...found, span: null, quiet: [], relations: [] };
  const apart = movesApart(entries, tester).dated;
  const ask = { span, window: options.window };
  const relations = partnersOf(tester, talks, options).flatMap((other) => {
    const own = talks.dated.filter((talk) => other === null || talk.with.includes(other));
    const levels = TALK_LEVELS.flatMap((level) => {
      const held = own.filter((talk) => level === 'any' || talk.level === level);
      const asked = { ...ask, with: other, level, talks: held, happened: tests.dated };
      return held.length === 0 ? [] : [relate({ ...asked, of: 'tests' })];
    });
    const moves = relate({
      ...ask,
      of: 'moves apart',
      with: other,
      level: 'any',
      talks: own,
      happened: apart,
    });
    return apart.length === 0 ? levels : [...levels, moves];
  });
  const days = { from: dayAt(span.first), to: dayAt(span.last) };
  return { ...found, span: days, quiet: quietTimes(tests, talks, span), relations };
}

/** From the day on which both a test and a talk were known first to the last day known. */
function spanOf(tests: Series<Test>, talks: Series<Talk>, until: number | null): Span | null {
  const [test, talk] = [tests.dated[0], talks.dated[0]];
  if (!test || !talk) return null;
  const first = Math.max(test.first, talk.first);
  const last = Math.max(until ?? 0, tests.dated.at(-1)?.last ?? 0, talks.dated.at(-1)?.last ?? 0);
  return { first, last };
}

/** Talks with anybody first, then those with each party that it talks with, the most first. */
function partnersOf(
  tester: ActorRef,
  talks: Series<Talk>,
  { parties, chosen }: TempoOptions,
): readonly (ActorRef | null)[] {
  const counts = new Map<ActorRef, number>();
  for (const talk of talks.dated) for (const side of talk.with) counts.set(side, (counts.get(side) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([side]) => side);
  const named = chosen.filter((ref) => ref !== tester);
  if (named.length > 0) return sorted.filter((side) => named.includes(side));
  const own = sorted.filter((side) => parties.includes(side));
  return [null, ...(own.length > 0 ? own : sorted).slice(0, PARTNERS)];
}

function yearsOf(tests: Series<Test>, talks: Series<Talk>, until: number | null): readonly TempoYear[] {
  const tested = countsByYear(tests.dated, ({ system }) => system);
  const talked = countsByYear(talks.dated, ({ level }) => level);
  const known = [...tested.keys(), ...talked.keys()];
  if (known.length === 0) return [];
  const from = Math.min(...known);
  const to = Math.max(...known, until === null ? from : yearOf(dayAt(until)));
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    tests: tested.get(from + i) ?? {},
    talks: talked.get(from + i) ?? {},
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
