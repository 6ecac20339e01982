import type { BookEntry } from '../../record/index.js';
import { type CalibrationBin, calibrationOf } from '../scores/calibration.js';
import { scoredDays } from './time-weighted.js';
import { type Forecaster, nameOfForecaster, tracksOf } from './track.js';

/** A bin of a forecaster's days, and how many questions they belong to: the days of one question all come out alike. */
export interface OwnBin extends CalibrationBin {
  readonly questions: number;
}

/** What a forecaster said, and how often it came true, in ten bins of question-days. */
export interface OwnCalibration extends Forecaster {
  readonly bins: readonly OwnBin[];
}

/**
 * The calibration of each forecaster over all days on which a forecast stood. Every day weighs the same, whatever its question: an event ends its
 * question early, so that weighing each question the same would give the days before events too much weight.
 */
export function ownCalibrations(entries: readonly BookEntry[]): readonly OwnCalibration[] {
  const own = new Map<string, { forecaster: Forecaster; p: number[]; y: number[]; of: string[] }>();
  for (const entry of entries)
    for (const track of tracksOf(entry)) {
      const days = scoredDays(track, entry);
      if (days.length === 0) continue;
      const name = nameOfForecaster(track);
      const told = own.get(name) ?? {
        forecaster: { kind: track.kind, who: track.who },
        p: [],
        y: [],
        of: [],
      };
      for (const { probability, outcome } of days) {
        told.p.push(probability);
        told.y.push(outcome);
        told.of.push(entry.question.id);
      }
      own.set(name, told);
    }
  return [...own.values()].map(({ forecaster, p, y, of }) => ({
    ...forecaster,
    bins: calibrationOf(p, y).map((bin) => ({ ...bin, questions: questionsIn(bin, p, of) })),
  }));
}

/** How many questions the forecasts of a bin belong to. */
function questionsIn(
  { from, to }: CalibrationBin,
  p: readonly number[],
  questions: readonly string[],
): number {
  const isIn = (chance: number): boolean => chance >= from && (chance < to || to === 1);
  return new Set(questions.filter((_, i) => isIn(p[i] ?? 0))).size;
}
