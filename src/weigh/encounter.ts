import type { Encounter } from '../record/index.js';
import { type ReadingTold, surroundings } from './belonging.js';
import { fromOutcome, fromPromises, fromWords, settled } from './encounter-marks.js';
import type { Reason, Verdict } from './verdict.js';
import { SCALE } from './weights.js';

/**
 * Symbol or substance of an encounter as its document tells it: signed reasons, each with its passages, and their sum squashed to
 * −100 … 100. Null for what has not taken place; a null score where nothing in the text speaks for either.
 */
export function weighEncounter(encounter: Encounter, reading: ReadingTold): Verdict {
  if (encounter.status !== 'held') return { score: null, reasons: [] };
  const { text } = reading.document;
  const around = surroundings(encounter, reading);
  const reasons = settled([
    ...fromOutcome(encounter),
    ...fromWords(around, text),
    ...fromPromises(around, text),
  ]);
  return { score: scoreOf(reasons), reasons };
}

/** The sum of signed reasons on the scale from −100 to 100; null where there is none. */
export const scoreOf = (reasons: readonly Pick<Reason, 'points'>[]): number | null =>
  reasons.length === 0 ? null : squashed(reasons.reduce((sum, { points }) => sum + points, 0));

/** A sum of points on the scale from −100 to 100. */
export const squashed = (sum: number): number => Math.round(100 * Math.tanh(sum / SCALE.half.points));
