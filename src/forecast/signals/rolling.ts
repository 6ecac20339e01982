import { decemberOf } from '../panel/panel.js';
import { learnSignals, movedBy, type SignalCase, type SignalFit } from './learn.js';
import { haveEarned, suitedWeight } from './weight.js';

/** What was known of signals in December of the year before `year`. */
export interface YearFit extends SignalFit {
  readonly year: number;
  readonly weight: number;
}

/** A forecast as it would have been made. */
export interface SignalForecast extends SignalCase {
  /** The chance by how often it came true in all that was known: the forecast of someone who knows nothing of the case. */
  readonly constant: number;
  readonly moved: number;
  /** The weight that suited best what was decided by then, and the one that signals were given. */
  readonly suited: number;
  readonly weight: number;
}

/** Forecasts as they would have been made, the fits that made them, and what each case came to. */
export interface RolledSignals {
  readonly fits: readonly YearFit[];
  readonly forecasts: readonly SignalForecast[];
}

/**
 * Goes through the years: at each December learns from cases whose window had closed, gives signals the weight that suits their own past forecasts
 * (none where these earned nothing), and forecasts the year ahead. Cases may be in any order; those without an outcome are forecast and not
 * learned from.
 */
export function rollSignals(
  cases: readonly SignalCase[],
  months: number,
  { from, to }: { readonly from: number; readonly to: number },
): RolledSignals {
  const fits: YearFit[] = [];
  const forecasts: SignalForecast[] = [];
  for (let year = from; year <= to; year++) {
    const origin = decemberOf(year - 1);
    const isClosed = ({ month, label }: SignalCase): boolean => month + months <= origin && label >= 0;
    const [known, tried] = [cases.filter(isClosed), forecasts.filter(isClosed)];
    const fit = learnSignals(known, months);
    const suited = suitedWeight(tried, months);
    const weight = haveEarned(tried) ? suited : 0;
    const constant = known.reduce((sum, { label }) => sum + label, 0) / known.length;
    fits.push({ ...fit, year, weight });
    for (const one of cases)
      if (one.month >= origin && one.month < origin + 12)
        forecasts.push({ ...one, constant, moved: movedBy(fit, one.values), suited, weight });
  }
  return { fits, forecasts };
}
