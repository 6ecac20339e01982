import { type SkillInterval, skillInterval } from '../scores/bootstrap.js';
import { brierOf } from '../scores/brier.js';
import { logLossOf } from '../scores/log-score.js';
import { fromLogOdds } from '../scores/probability.js';
import type { SignalForecast } from './rolling.js';

/** Who is scored: how often it came true so far, how often with these sides, with signals in full, and with the weight that they had earned. */
const FORECASTERS = {
  constant: ({ constant }) => constant,
  base: ({ odds }) => fromLogOdds(odds),
  full: ({ odds, moved }) => fromLogOdds(odds + moved),
  weighted: ({ odds, moved, weight }) => fromLogOdds(odds + weight * moved),
} as const satisfies Record<string, (forecast: SignalForecast) => number>;
type Who = keyof typeof FORECASTERS;

/** Scores of the same forecasts, side by side; means, lower is better. */
export interface Compared {
  readonly count: number;
  readonly events: number;
  readonly brier: Readonly<Record<Who, number>>;
  readonly log: Readonly<Record<Who, number>>;
  /** Skill of the weighted signals on the base rate by log score, with intervals from draws of whole years and of whole sides. */
  readonly byYear: SkillInterval;
  readonly bySides: SkillInterval;
  /** The same in full. */
  readonly fullByYear: SkillInterval;
}

/** The year that a forecast is made for: that of December belongs to the next. */
const yearOf = ({ month }: SignalForecast): number => Math.floor((month + 1) / 12);
const mean = (losses: readonly number[]): number => losses.reduce((sum, one) => sum + one, 0) / losses.length;

/** Scores forecasts whose outcome is known; the others are left out. */
export function scoresOf(forecasts: readonly SignalForecast[]): Compared {
  const done = forecasts.filter(({ label }) => label >= 0);
  const losses = (who: Who, lossOf: typeof brierOf): number[] =>
    done.map((one) => lossOf(FORECASTERS[who](one), one.label));
  const each = (lossOf: typeof brierOf): Record<Who, number> => ({
    constant: mean(losses('constant', lossOf)),
    base: mean(losses('base', lossOf)),
    full: mean(losses('full', lossOf)),
    weighted: mean(losses('weighted', lossOf)),
  });
  const skill = (who: Who, cluster: readonly number[]): SkillInterval =>
    skillInterval(losses(who, logLossOf), losses('base', logLossOf), cluster);
  const years = done.map(yearOf);
  return {
    count: done.length,
    events: done.filter(({ label }) => label === 1).length,
    brier: each(brierOf),
    log: each(logLossOf),
    byYear: skill('weighted', years),
    bySides: skill(
      'weighted',
      done.map(({ place }) => place),
    ),
    fullByYear: skill('full', years),
  };
}
