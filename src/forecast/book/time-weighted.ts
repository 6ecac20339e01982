import type { BookEntry, Day } from '../../record/index.js';
import { addDays } from '../../weigh/days.js';
import { brierOf } from '../scores/brier.js';
import { logLossOf } from '../scores/log-score.js';
import { standingOn, type Track } from './track.js';

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

/** The last day whose forecast is scored: that before the event, or the last of the window; null while the question is open or where nobody can say. */
export function lastScoredDay({ resolution, question }: BookEntry): Day | null {
  if (!resolution || resolution.outcome === 'unresolvable') return null;
  const decided = resolution.day ?? question.to;
  return resolution.outcome === 'yes' || decided < question.to ? addDays(decided, -1) : question.to;
}

/**
 * The days on which a forecaster's word stood, from the first forecast to the day before the event or to the end of the window. A forecast
 * stands until the next one. None where the question is open, or was decided before the first full day.
 */
export function scoredDays(track: Track, entry: BookEntry): readonly ScoredDay[] {
  const last = lastScoredDay(entry);
  const [first] = track.stands;
  if (last === null || !first) return [];
  const outcome = entry.resolution?.outcome === 'yes' ? 1 : 0;
  const days: ScoredDay[] = [];
  for (let day = first.from; day <= last; day = addDays(day, 1)) {
    const standing = standingOn(track, day);
    if (standing) days.push({ day, probability: standing.probability, outcome });
  }
  return days;
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
