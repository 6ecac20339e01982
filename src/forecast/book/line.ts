import type { BookEntry, Day, KeptForecast } from '../../record/index.js';
import { type Age, ageOf } from './stale.js';
import { standingOn, type Track, tracksOf } from './track.js';

/** Where a question stands: `overdue` is one whose window has passed and of which nobody has said what became of it. */
export type QuestionState = 'open' | 'overdue' | 'resolved';
export const QUESTION_STATES: readonly QuestionState[] = ['open', 'overdue', 'resolved'];

/** What stands of one forecaster on a day. */
export interface StandingForecast {
  readonly forecast: KeptForecast;
  readonly age: Age;
}

/** A question of the book as it is listed on a day, with what stands of each forecaster, people before models before crowds. */
export interface BookLine {
  readonly entry: BookEntry;
  readonly state: QuestionState;
  readonly standing: readonly StandingForecast[];
}

/** Where a question stands on a day. */
export function stateOn({ question, resolution }: BookEntry, today: Day): QuestionState {
  if (resolution) return 'resolved';
  return today > question.to ? 'overdue' : 'open';
}

const RANK = { person: 0, model: 1, crowd: 2 };

/** A question as it is listed on a day; `moved` tells how many entries on its parties the record has told anew since a forecast. */
export function bookLine(
  entry: BookEntry,
  today: Day,
  moved: (forecast: KeptForecast) => number = () => 0,
): BookLine {
  const state = stateOn(entry, today);
  const aged = (forecast: KeptForecast): StandingForecast => {
    const age = ageOf(forecast, entry.question, today, moved(forecast));
    return { forecast, age: state === 'open' ? age : { ...age, isStale: false } };
  };
  const standing = [...tracksOf(entry)]
    .sort((a, b) => RANK[a.kind] - RANK[b.kind])
    .flatMap((track: Track) => standingOn(track, today) ?? [])
    .map(aged);
  return { entry, state, standing };
}
