import { shrunkenRate, withinMonths } from '../models/dyad-rate.js';

/** When something happened between some sides: months of the panel, each once, rising. */
export type Happened = readonly number[];

/** Months of the past of all sides together from which their common rate comes. */
const COMMON_MONTHS = 60;
/** One event in twenty years of two sides: what is thought of a class before anything of it was seen. */
const UNSEEN = { events: 1, months: 240 } as const;

const within = (happened: Happened, month: number, length: number): number =>
  happened.filter((at) => at <= month && at > month - length).length;

/**
 * The chance within `months` months by how often it happened to these sides in ten years, drawn to how often it happened to any of `all` in five
 * (the baseline of record, `shrunkenRate`, on what a dossier tells). Reads nothing after `month`; `first` is the month from which the record
 * is whole.
 */
export function baseChance(
  own: Happened,
  all: readonly Happened[],
  { first, month, months }: { readonly first: number; readonly month: number; readonly months: number },
): number {
  const exposure = month - first + 1;
  const events = all.reduce((sum, one) => sum + within(one, month, COMMON_MONTHS), 0);
  const seen = all.length * Math.min(exposure, COMMON_MONTHS);
  const common = (events + UNSEEN.events) / (seen + UNSEEN.months);
  return withinMonths(shrunkenRate(within(own, month, 120), exposure, common), months);
}
