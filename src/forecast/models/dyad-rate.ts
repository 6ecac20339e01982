import { columnOf, type Horizon, type Panel } from '../panel/panel.js';

/**
 * Months of the world's rate that a country's own months are mixed with. Five years' worth, as the baseline of record has it
 * (issue 7): a country that was never met is given the world's rate, one with ten years of meetings two thirds its own.
 */
const DYAD_PRIOR_MONTHS = 60;
/** Months of its own past that count. */
const DYAD_WINDOW_MONTHS = 120;

/** The chance of at least one meeting in `months` months, each with the same rate. */
export const withinMonths = (monthlyRate: number, months: number): number => 1 - (1 - monthlyRate) ** months;

/**
 * A monthly rate drawn to that of the world: meetings in a window of `months`, or in as many as there were, mixed with months of the world's
 * rate (the mean of a Beta posterior; Efron and Morris, JASA 70, 1975, for the idea).
 */
export const shrunkenRate = (
  met: number,
  exposure: number,
  world: number,
  months = DYAD_WINDOW_MONTHS,
  prior = DYAD_PRIOR_MONTHS,
): number => (met + prior * world) / (Math.min(exposure, months) + prior);

/**
 * The baseline of record: how often the two sides met in the last ten years, drawn to how often any country met in the last five.
 * Gives a probability for each row of the panel. It learns nothing, so it cannot know the future.
 */
export function dyadRates(panel: Panel, horizon: Horizon): Float64Array {
  const [met, exposure, world] = ['n120', 'exposure', 'g60'].map((name) => columnOf(panel, name));
  return Float64Array.from({ length: panel.rows }, (_, row) =>
    withinMonths(shrunkenRate(met?.[row] ?? 0, exposure?.[row] ?? 0, world?.[row] ?? 0), horizon),
  );
}
