import { z } from 'zod';
import { Failure } from '../../record/failure.js';
import { HORIZONS, type Horizon } from '../panel/panel.js';
import type { SignalEvent } from './events.js';
import type { YearFit } from './rolling.js';
import { SIGNAL_RULES } from './table.js';

const Fit = z.object({
  year: z.int(),
  weight: z.number().min(0).max(1),
  coefficients: z.array(z.number()),
  means: z.array(z.number()),
});

/** Fits of a class by horizon in months, one for each year. */
const Fits = z.record(z.enum(HORIZONS.map(String)), z.array(Fit).min(1));

/** What ships of signals: what was learned of them for each class, horizon and year. */
export const SignalFits = z.object({
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
export const keptFit = ({ year, weight, coefficients, means }: YearFit): z.infer<typeof Fit> => ({
  year,
  weight: rounded(weight),
  coefficients: coefficients.map(rounded),
  means: means.map(rounded),
});

/**
 * Reads the fits that ship (`data/forecast/signals.json`).
 * @throws Failure `damaged` where they are none, or are fits of other signals than those of today's table.
 */
export function readSignalFits(json: string): SignalFits {
  const read = SignalFits.safeParse(parsed(json));
  if (!read.success) throw damaged(read.error.issues[0]?.message ?? 'it is no JSON');
  const names = SIGNAL_RULES.map(({ name }) => name);
  if (read.data.signals.join() !== names.join()) throw damaged('it was made for other signals');
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
    'signals.json',
    `The fits of signals cannot be used (${why}); make them anew with "node scripts/forecast-signals.mjs".`,
  );

/** The fit of a year for a class and horizon: that of the year, or the last before it; null before the first. */
export const fitOf = (fits: SignalFits, event: SignalEvent, horizon: Horizon, year: number): YearFit | null =>
  fits.events[event][String(horizon)]?.findLast((fit) => fit.year <= year) ?? null;
