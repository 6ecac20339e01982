import type { Filter, Tally } from '../../keep/index.js';
import type { Day } from '../../record/index.js';
import { yearOf } from '../../weigh/days.js';
import type { Ink } from '../ink.js';
import type { Pen } from '../pen.js';

/** What is counted of a year, each sort with the sign that stands for it. */
interface Sort {
  readonly sign: string;
  readonly means: string;
  readonly inks: readonly Ink[];
  readonly counts: (tally: Tally) => boolean;
}

const level =
  (name: string) =>
  (tally: Tally): boolean =>
    tally.kind === 'encounter' && tally.status === 'held' && tally.level === name;
const isTest = ({ kind, change }: Tally): boolean => kind === 'capability' && change === 'test';

const ENCOUNTERS: readonly Sort[] = [
  { sign: '◆', means: 'leaders', inks: ['substance'], counts: level('leaders') },
  { sign: '●', means: 'ministers', inks: ['accent'], counts: level('ministers') },
  { sign: '○', means: 'officials', inks: [], counts: level('officials') },
  { sign: '·', means: 'level not told', inks: [], counts: level('unknown') },
];
const TESTS: readonly Sort[] = [
  {
    sign: '*',
    means: 'nuclear',
    inks: ['bold'],
    counts: (tally) => isTest(tally) && tally.system === 'nuclear',
  },
  {
    sign: '▪',
    means: 'missiles and others',
    inks: ['symbol'],
    counts: (tally) => isTest(tally) && tally.system !== 'nuclear',
  },
];

/** A year in numbers, by sort in the order of their signs. */
export interface Year {
  readonly year: number;
  readonly encounters: readonly number[];
  readonly tests: readonly number[];
}

/**
 * Each year from the first to the last that holds an encounter or a test, or of a stretch of years all of it: those between without any too,
 * since a pause is to be seen.
 */
export function yearsOf(tallies: readonly Tally[], stretch: Partial<YearStretch> = {}): readonly Year[] {
  const drawn = tallies.filter((tally) => [...ENCOUNTERS, ...TESTS].some(({ counts }) => counts(tally)));
  const years = drawn.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return [];
  const first = stretch.first ?? Math.min(...years);
  const last = stretch.last ?? Math.max(...years);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const own = drawn.filter(({ year }) => year === first + i);
    const sums = (sorts: readonly Sort[]): number[] =>
      sorts.map(({ counts }) => own.filter(counts).reduce((sum, { entries }) => sum + entries, 0));
    return { year: first + i, encounters: sums(ENCOUNTERS), tests: sums(TESTS) };
  });
}

/** The years that a stretch of days reaches over. */
export interface YearStretch {
  readonly first: number;
  readonly last: number;
}

/** The years of a filter's days, as far as it names them; none later than today's. */
export const yearsAsked = ({ from, to }: Filter, today: Day): Partial<YearStretch> => ({
  ...(from !== undefined && { first: yearOf(from) }),
  ...(to !== undefined && { last: Math.min(yearOf(to), yearOf(today)) }),
});

/** Columns of a year with its line, of the line between, and of a number. */
const YEAR = 7;
const BETWEEN = 3;
const NUMBER = 4;

/** The years as small bars side by side: encounters by level, tests; their numbers behind them. */
export function yearRows(years: readonly Year[], pen: Pen): string[] {
  const room = Math.floor((pen.columns - YEAR - BETWEEN) / 2) - NUMBER;
  const [left, right] = [
    bars(
      years.map(({ encounters }) => encounters),
      ENCOUNTERS,
      room,
      pen,
    ),
    bars(
      years.map(({ tests }) => tests),
      TESTS,
      room,
      pen,
    ),
  ];
  const line = pen.ink('│', 'faint');
  return [
    ...legend('encounters held', ENCOUNTERS, left, pen),
    ...legend('tests', TESTS, right, pen),
    ...years.map(
      ({ year }, i) =>
        `${pen.ink(String(year), 'accent')} ${line} ${left.drawn[i] ?? ''} ${line} ${right.drawn[i] ?? ''}`,
    ),
  ];
}

interface Bars {
  readonly drawn: readonly string[];
  /** How many a sign stands for. */
  readonly each: number;
  /** Sorts that occur. */
  readonly used: ReadonlySet<Sort>;
}

/** A bar for each list of counts, with their sum behind it, in the same number of columns. */
function bars(counts: readonly (readonly number[])[], sorts: readonly Sort[], room: number, pen: Pen): Bars {
  const sums = counts.map((list) => list.reduce((sum, count) => sum + count, 0));
  const each = Math.max(1, Math.ceil(Math.max(...sums) / room));
  const drawn = counts.map((list, i) => {
    let left = room;
    const cells = sorts.map(({ sign, inks }, k) => {
      const count = list[k] ?? 0;
      const length = count === 0 ? 0 : Math.min(left, Math.max(1, Math.round(count / each)));
      left -= length;
      return length === 0 ? '' : pen.ink(sign.repeat(length), ...inks);
    });
    const sum = sums[i] ? String(sums[i]) : '';
    return `${cells.join('')} ${sum}${' '.repeat(left + NUMBER - 1 - sum.length)}`;
  });
  return { drawn, each, used: new Set(sorts.filter((_, k) => counts.some((list) => (list[k] ?? 0) > 0))) };
}

/** What the signs of one side mean; nothing where none occurs. */
function legend(title: string, sorts: readonly Sort[], { each, used }: Bars, { put }: Pen): string[] {
  const signs = sorts.filter((sort) => used.has(sort)).map(({ sign, means }) => `${sign} ${means}`);
  if (signs.length === 0) return [];
  const scale = each === 1 ? '' : `; a sign stands for ${each}`;
  return put(`${title}: ${signs.join(', ')}${scale}`, 0, 2, 'faint');
}
