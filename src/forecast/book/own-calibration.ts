import type { BookEntry } from '../../record/index.js';
import { type CalibrationBin, calibrationOf } from '../scores/calibration.js';
import { type ScoredDay, scoredDays } from './time-weighted.js';
import { type Forecaster, nameOfForecaster, tracksOf } from './track.js';

/** A bin of a forecaster's days, and how many questions they belong to: the days of one question all come out alike. */
export interface OwnBin extends CalibrationBin {
  readonly questions: number;
}

/** What a forecaster said, and how often it came true, in ten bins of question-days. */
export interface OwnCalibration extends Forecaster {
  readonly bins: readonly OwnBin[];
}

/** The calibration of each forecaster over all days on which a forecast stood. */
export function ownCalibrations(entries: readonly BookEntry[]): readonly OwnCalibration[] {
  const own = new Map<string, { forecaster: Forecaster; questions: (readonly ScoredDay[])[] }>();
  for (const entry of entries)
    for (const track of tracksOf(entry)) {
      const days = scoredDays(track, entry);
      if (days.length === 0) continue;
      const name = nameOfForecaster(track);
      const told = own.get(name) ?? { forecaster: { kind: track.kind, who: track.who }, questions: [] };
      told.questions.push(days);
      own.set(name, told);
    }
  return [...own.values()].map(({ forecaster, questions }) => ({ ...forecaster, bins: dayBins(questions) }));
}

/**
 * The days of questions in ten bins. Every day weighs the same, whatever its question: an event ends its question early, so that weighing each
 * question the same would give the days before events too much weight.
 */
export function dayBins(questions: readonly (readonly ScoredDay[])[]): readonly OwnBin[] {
  const days = questions.flat();
  const bins = calibrationOf(
    days.map(({ probability }) => probability),
    days.map(({ outcome }) => outcome),
  );
  return bins.map((bin) => ({
    ...bin,
    questions: questions.filter((own) => own.some(({ probability }) => isIn(bin, probability))).length,
  }));
}

const isIn = ({ from, to }: CalibrationBin, chance: number): boolean =>
  chance >= from && (chance < to || to === 1);
