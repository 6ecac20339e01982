import { type ActorRef, isStateless, nameOf, stateOf } from '../../record/index.js';
import { ALIGNMENT_RULES, type Alignments, type PairYear } from '../../weigh/index.js';
import type { Ink } from '../ink.js';
import type { Pen } from '../pen.js';
import { pointsInWords } from './balance-words.js';

/** Columns of a name before its row, and of a cell. */
const NAME = 5;
const CELL = 7;
/** Points by which a balance has to move within a year for an arrow. */
export const MOVED = 0.5;

/** A side in few letters: the code of a state, or the capitals of a body's name. */
export function shortName(side: ActorRef): string {
  if (!isStateless(side)) return stateOf(side);
  const name = nameOf(side) ?? side;
  const capitals = name.replace(/[^\p{Lu}]/gu, '');
  return (capitals.length > 1 ? capitals : name.toUpperCase()).slice(0, NAME - 1);
}

/** A balance as one sign; blank where nothing is told of the two yet. */
export function signOf({ standing, points }: PairYear): string {
  const { value: strong } = ALIGNMENT_RULES.strong;
  switch (standing) {
    case 'together':
      return points >= strong ? '●' : '+';
    case 'apart':
      return points <= -strong ? '×' : '−';
    case 'met':
      return '○';
    case 'between':
      return '·';
    case null:
      return ' ';
  }
}

/** The balance of each pair of sides in a half table: rows and columns in the order of the sides. */
export function matrixRows({ sides, pairs, year }: Alignments, pen: Pen): string[] {
  const cell = (one: ActorRef, other: ActorRef): string => {
    const { years } = pairs.find(({ pair }) => pair.includes(one) && pair.includes(other)) ?? { years: [] };
    return balanceCell(years, year, pen);
  };
  const head = sides.slice(0, -1).map((side) =>
    shortName(side)
      .padStart(CELL - 1)
      .padEnd(CELL),
  );
  return [
    pen.ink(' '.repeat(NAME) + head.join(''), 'accent'),
    ...sides.slice(1).map((side, i) => {
      const cells = sides.slice(0, i + 1).map((other) => cell(side, other));
      return pen.ink(shortName(side).padEnd(NAME), 'accent') + cells.join('');
    }),
  ];
}

/** A balance at the end of a year, and how far it moved since the end of the year before. */
export interface BalanceThen {
  readonly now: PairYear;
  readonly moved: number;
}

/** How two sides stood at the end of a year; null where nothing is told of them by then. */
export function balanceThen(years: readonly PairYear[], year: number): BalanceThen | null {
  const now = years.find((one) => one.year === year);
  if (!now || now.standing === null) return null;
  const before = years.find((one) => one.year === year - 1);
  return { now, moved: now.points - (before?.points ?? 0) };
}

/** Whether a balance says something of two sides: not where little was told of them that has faded since. */
const says = ({ standing, parts, points }: PairYear): boolean =>
  standing !== null && (standing !== 'between' || parts.length > 0 || Math.abs(points) >= FADED);
/** Points below which a balance is written as nothing. */
const FADED = 0.05;

/** The sides of which a balance of the year says something. */
export const sidesTold = ({ sides, pairs, year }: Alignments): readonly ActorRef[] =>
  sides.filter((side) =>
    pairs.some(
      ({ pair, years }) => pair.includes(side) && years.some((one) => one.year === year && says(one)),
    ),
  );

function balanceCell(years: readonly PairYear[], year: number, { ink }: Pen): string {
  const then = balanceThen(years, year);
  if (then === null || !says(then.now)) return ' '.repeat(CELL);
  const { now, moved } = then;
  const arrow = moved >= MOVED ? '↑' : moved <= -MOVED ? '↓' : ' ';
  const inks: Ink[] =
    now.standing === 'together' ? ['substance'] : now.standing === 'apart' ? ['symbol'] : [];
  return ink(`${pointsInWords(now.points).padStart(CELL - 1)}${arrow}`, ...inks);
}
