// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { KeptForecast } from './kept-forecast.js';

/** What stands of one forecaster, and how old it is */
export type StandingForecast = {
  forecast: KeptForecast;
  age: {
    days: number;
    /** Entries on its parties that the record has told since */
    moved: number;
    isStale: boolean;
  };
};
