import { REFERENCE, YEAR } from './constants.js';
import { logGamma } from './gamma.js';
import type { Histories, History } from './history.js';
import { mixed, type Rate, together } from './rate.js';

/** How waits end: the hazard falls or rises with a power of the time since the last event, at a rate that differs from sides to sides. */
export interface Waits {
  /** The power: below 1 the hazard falls the longer nothing happens, at 1 it stays. */
  readonly shape: number;
  readonly rate: Rate;
}

/** Shapes among which the likeliest is sought: steeper than 0.3 nothing would ever come after a year, above 1 events would be due. */
const SHAPES = Array.from({ length: 15 }, (_, i) => 0.3 + i * 0.05);

/**
 * The waits of a question's sides: Weibull hazards whose rates are gamma distributed among the sides (frailty; Hougaard, Analysis of Multivariate
 * Survival Data, 2000, ch. 7), of the shape that makes the waits of all of them likeliest. With a shape of 1 it is the usual rate.
 */
export function waitsOf({ own, alike }: Histories, anywhere: number, asOf: number): Waits {
  const all = [own, ...alike].map((history) => gapsOf(history, asOf));
  const [shape] = SHAPES.map((power) => [power, likelihood(all, power, anywhere)] as const).reduce(
    (best, next) => (next[1] > best[1] ? next : best),
  );
  const [mine, ...others] = all.map((gaps) => countAt(gaps, shape));
  const wider = mixed(together(others), anywhere, REFERENCE.wide.value);
  const lent = wider.events / wider.exposure;
  return { shape, rate: mixed(mine ?? NOTHING, lent, REFERENCE.waited.value) };
}

const NOTHING: Rate = { events: 0, exposure: 0 };

/** The waits that ended, and the one that goes on, in years. */
interface Gaps {
  readonly ended: readonly number[];
  readonly open: number;
}

function gapsOf({ from, to, days }: History, asOf: number): Gaps {
  const later = days.filter((day) => day > from);
  const starts = [from, ...later];
  const ended = later.map((day, i) => (day - (starts[i] ?? day)) / YEAR);
  const open = Math.max(0, Math.min(to, asOf) - (starts.at(-1) ?? to)) / YEAR;
  return { ended, open };
}

const countAt = ({ ended, open }: Gaps, shape: number): Rate => ({
  events: ended.length,
  exposure: ended.reduce((sum, years) => sum + years ** shape, 0) + open ** shape,
});

/** The logarithm of the chance of all waits and of the shape itself, with the rates of single sides summed over. */
function likelihood(all: readonly Gaps[], shape: number, anywhere: number): number {
  const counts = all.map((gaps) => countAt(gaps, shape));
  const wider = mixed(together(counts), anywhere, 1);
  const events = (wider.events / wider.exposure) * REFERENCE.waited.value;
  const lent = REFERENCE.waited.value;
  const rates = counts.reduce(
    (sum, own) =>
      sum +
      logGamma(events + own.events) -
      logGamma(events) +
      events * Math.log(lent) -
      (events + own.events) * Math.log(lent + own.exposure),
    0,
  );
  const ended = all.flatMap((gaps) => gaps.ended);
  const before = -0.5 * ((shape - REFERENCE.shape.value) / REFERENCE.spread.value) ** 2;
  return (
    before + rates + ended.reduce((sum, years) => sum + Math.log(shape) + (shape - 1) * Math.log(years), 0)
  );
}

/** How much of the wait is used up between two days from now, after `since` days of silence: what the rate is multiplied with. */
export function waitAhead({ shape }: Waits, since: number, from: number, to: number): number {
  const at = (days: number): number => ((since + days) / YEAR) ** shape;
  return at(to) - at(from);
}
