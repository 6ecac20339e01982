import type { BookEntry, Day } from '../../record/index.js';
import { addDays, daysBetween } from '../../weigh/days.js';
import { brierOf } from '../scores/brier.js';
import { logLossOf } from '../scores/log-score.js';
import type { Track } from './track.js';

/** A day on which a forecast stood, and what it was worth. */
export interface ScoredDay {
  readonly day: Day;
  readonly probability: number;
  /** 1 where the question came true. */
  readonly outcome: 0 | 1;
}

/** What forecasts were worth, each day weighing the same. */
export interface TimeScore {
  readonly days: number;
  readonly brier: number;
  /** Mean negative log-likelihood in nats. */
  readonly log: number;
}

/** How something came out: the day that decided it, and the last of its window. */
export interface Decided {
  readonly outcome: 0 | 1;
  readonly day: Day;
  readonly to: Day;
}

/** How a question came out; null while it is open or where nobody can say. */
export function decidedAs({ resolution, question: { to } }: BookEntry): Decided | null {
  if (!resolution || resolution.outcome === 'unresolvable') return null;
  return { outcome: resolution.outcome === 'yes' ? 1 : 0, day: resolution.day ?? to, to };
}

/** The last day whose forecast is scored: that before the event or, where nothing happened, the last of the window. */
export const lastScoredDay = ({ outcome, day, to }: Decided): Day =>
  outcome === 1 || day < to ? addDays(day < to ? day : to, -1) : to;

/** A chance that somebody gave, from a day on. */
export interface Given {
  readonly from: Day;
  readonly probability: number;
}

/** Each day on which a chance stood, from the first that was given to the last day that is scored. `given` is in the order of days. */
export function daysScored(given: readonly Given[], decided: Decided): readonly ScoredDay[] {
  const last = lastScoredDay(decided);
  return given.flatMap(({ from, probability }, i) => {
    const next = given[i + 1]?.from;
    const until = next !== undefined && next <= last ? addDays(next, -1) : last;
    const days = Math.max(0, daysBetween(from, until) + 1);
    return Array.from({ length: days }, (_, k) => ({
      day: addDays(from, k),
      probability,
      outcome: decided.outcome,
    }));
  });
}

/** The days on which a forecaster's word on a question of the book is scored; none where it is open, or was decided before the first full day. */
export function scoredDays(track: Track, entry: BookEntry): readonly ScoredDay[] {
  const decided = decidedAs(entry);
  if (!decided) return [];
  const given = track.stands.map(({ from, forecast }) => ({ from, probability: forecast.probability }));
  return daysScored(given, decided);
}

/**
 * The mean scores of days; null where there are none. A score for each full day, as on the platform of Good Judgment Open
 * (cultivatelabs.com/support/forecasts/user-experience/forecasted-no-score).
 */
export function timeScoreOf(days: readonly ScoredDay[]): TimeScore | null {
  if (days.length === 0) return null;
  const mean = (score: (p: number, y: number) => number): number =>
    days.reduce((sum, { probability, outcome }) => sum + score(probability, outcome), 0) / days.length;
  return { days: days.length, brier: mean(brierOf), log: mean(logLossOf) };
}
