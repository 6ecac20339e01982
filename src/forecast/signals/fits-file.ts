import { z } from 'zod';
import type { Day } from '../../record/date.js';
import { Failure } from '../../record/failure.js';
import { yearOf } from '../../weigh/days.js';
import type { YearFit } from './rolling.js';
import { SIGNAL_RULES } from './table.js';

const Fit = z.object({
  weight: z.number().min(0).max(1),
  coefficients: z.array(z.number()),
  means: z.array(z.number()),
});
/** Fits of a class by horizon in months. */
const Fits = z.object({ 1: Fit, 3: Fit, 6: Fit, 12: Fit });

/** What was learned of signals by the December before a year, for each class and horizon: a line of what ships. */
export const SignalFits = z.object({
  year: z.int(),
  /** The dossier that it was learned on. */
  dossier: z.string().min(1),
  /** Names of the signals, in the order of all numbers. */
  signals: z.array(z.string()),
  events: z.object({ leaders_meet: Fits, officials_meet: Fits, test: Fits }),
});
export type SignalFits = z.infer<typeof SignalFits>;

/** Digits after the point that are kept: a ten-thousandth of a log-odd moves no probability that is printed. */
const DIGITS = 4;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** A fit as it is kept. */
export const keptFit = ({ weight, coefficients, means }: YearFit): z.infer<typeof Fit> => ({
  weight: rounded(weight),
  coefficients: coefficients.map(rounded),
  means: means.map(rounded),
});

/** The year that a line begins with. */
const LINE_YEAR = /^\{"year":(\d{4}),/;

/**
 * Reads what had been learned by a day from the fits that ship (`data/forecast/signals.jsonl`, a line a year): the line of its year, or the last
 * before it. Null before the first year.
 * @throws Failure `damaged` where that line holds no fits, or fits of other signals than those of today's table.
 */
export function readSignalFits(lines: string, day: Day): SignalFits | null {
  const line = lines
    .split('\n')
    .findLast((one) => one !== '' && Number(LINE_YEAR.exec(one)?.[1] ?? 0) <= yearOf(day));
  if (line === undefined) return null;
  const read = SignalFits.safeParse(parsed(line));
  if (!read.success) throw damaged(read.error.issues[0]?.message ?? 'it is no JSON');
  const names = SIGNAL_RULES.map(({ name }) => name);
  if (read.data.signals.join() !== names.join()) throw damaged('they were made for other signals');
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const damaged = (why: string): Failure =>
  new Failure(
    'damaged',
    'signals.jsonl',
    `The fits of signals cannot be used (${why}); make them anew with "node scripts/forecast-signals.mjs".`,
  );
