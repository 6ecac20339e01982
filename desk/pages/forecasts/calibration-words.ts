import type { CalibrationBin } from 'dragoman/client';
import { sayChance } from '../../../src/present/forecast/chance.js';
import { counted } from '../../pieces/counted.js';
import type { PictureTable } from '../../pieces/picture/csv.js';

/** A bin that holds a forecast, with what was said in it and what came true. */
export interface FilledBin extends CalibrationBin {
  readonly said: number;
  readonly came: number;
}

export const filled = (bins: readonly CalibrationBin[]): readonly FilledBin[] =>
  bins.flatMap((bin) =>
    bin.forecast === null || bin.observed === null
      ? []
      : [{ ...bin, said: bin.forecast, came: bin.observed }],
  );

/** A calibration in a sentence, bin by bin: what was said, how often it came true, of how many. */
export function calibrationSays(name: string, bins: readonly CalibrationBin[]): string {
  const parts = filled(bins).map(
    ({ said, came, count, questions }) =>
      `of what was held ${sayChance(said)} likely, ${sayChance(came)} came true (${counted(count, 'day')} of ${counted(questions, 'question')})`,
  );
  return `Calibration of ${name}: ${parts.length === 0 ? 'no forecast of a decided question' : parts.join('; ')}.`;
}

export const calibrationTable = (bins: readonly CalibrationBin[]): PictureTable => ({
  columns: ['from %', 'to %', 'said %', 'came true %', 'days', 'questions'],
  rows: filled(bins).map(({ from, to, said, came, count, questions }) => [
    Math.round(100 * from),
    Math.round(100 * to),
    Math.round(1000 * said) / 10,
    Math.round(1000 * came) / 10,
    count,
    questions,
  ]),
});
