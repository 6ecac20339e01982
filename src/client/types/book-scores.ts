// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CalibrationBin } from './calibration-bin.js';
import type { Day } from './day.js';
import type { ForecasterStanding } from './forecaster-standing.js';

/** What the forecasts of the book were worth */
export type BookScores = {
  title: string;
  /** From where it is looked at; empty for all that is known today */
  seenFrom: string;
  today: Day;
  counts: {
    yes: number;
    no: number;
    unresolvable: number;
    open: number;
  };
  /** The model that skill is measured against */
  benchmark: string;
  board: ForecasterStanding[];
  calibrations: {
    kind: 'person' | 'model' | 'crowd';
    who: string;
    bins: CalibrationBin[];
  }[];
};
