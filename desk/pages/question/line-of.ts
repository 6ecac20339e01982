import type { Stretch } from '../../../src/present/forecast/stretch.js';
import { forecasterName } from '../../pieces/answer/forecaster-name.js';
import type { ChanceLine } from '../../pieces/chance/plan.js';

const LOOKS = { person: 'person', model: 'beside', crowd: 'beside' } as const;

/** What a forecaster said over time as a line of a picture. */
export function lineOf(track: Stretch['tracks'][number]): ChanceLine {
  const name = forecasterName(track);
  return {
    name,
    look: name === 'the program' ? 'program' : LOOKS[track.kind],
    isStepped: true,
    points: track.stands.map(({ from, forecast: { probability } }) => ({
      day: from,
      probability,
      interval: null,
    })),
  };
}
