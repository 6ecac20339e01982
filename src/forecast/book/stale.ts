import type { Day, KeptForecast, Question } from '../../record/index.js';
import { type Constant, OURS } from '../../weigh/constant.js';
import { daysBetween } from '../../weigh/days.js';
import { standsFrom } from './track.js';

/** When a forecast is out of date. */
export const STALE_RULES = {
  days: {
    value: 30,
    unit: 'days',
    reason:
      'whoever follows a process looks at it once a month; an older number says what was thought before',
    source: OURS,
    limit: 'a month is long before a summit that is announced, and short for a question of years',
  },
  share: {
    value: 1 / 3,
    unit: 'of the days between the forecast and the end of the window',
    reason: 'with a third of the time gone without the event, what is left of the chance is another',
    source: OURS,
    limit: 'it falls evenly only where the event may come on any day alike',
  },
} as const satisfies Record<string, Constant>;

/** How long a forecast has stood, and what has come since. */
export interface Age {
  readonly days: number;
  /** Entries on its parties that the record has told anew or otherwise since. */
  readonly moved: number;
  readonly isStale: boolean;
}

/** The day until which a forecast is not out of date, whatever the record tells. */
export function freshUntil(forecast: KeptForecast, { to }: Pick<Question, 'to'>): number {
  const whole = Math.max(0, daysBetween(standsFrom(forecast), to));
  return Math.min(STALE_RULES.days.value, whole * STALE_RULES.share.value);
}

/**
 * The age of a forecast on a day. It is stale where it has stood for longer than a month or than a third of the time that it was for, and the
 * record has moved since: with nothing new, there is no reason to think anew.
 */
export function ageOf(
  forecast: KeptForecast,
  question: Pick<Question, 'to'>,
  today: Day,
  moved: number,
): Age {
  const days = daysBetween(standsFrom(forecast), today);
  return { days, moved, isStale: days > freshUntil(forecast, question) && moved > 0 };
}
