import { sayChance } from '../../../src/present/forecast/chance.js';

/** The lower and the upper end of where nine in ten such answers would lie. */
export type Interval = readonly [number, number];

/** Between a figure and its sign a line never breaks. */
const held = (said: string): string => said.replaceAll(' %', '\u00a0%');

/** A chance: "9 %", "2.4 %". */
export const chance = (probability: number): string => held(sayChance(probability));

/** An interval in one breath: "4–17 %"; where an end is said in words, both are. */
export function interval([low, high]: Interval): string {
  const [from, to] = [chance(low), chance(high)];
  if (from === to) return from;
  return /^\d/.test(from) && /^\d/.test(to) ? `${from.replace('\u00a0%', '')}–${to}` : `${from} to ${to}`;
}

/** A chance with its doubt: "9 % (4–17 %)". */
export const chanceWithin = (probability: number, ends: Interval): string =>
  `${chance(probability)} (${interval(ends)})`;
