// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Forecasts of about the same chance, and what came true */
export type CalibrationBin = {
  from: number;
  to: number;
  /** Question-days */
  count: number;
  /** Questions to which they belong */
  questions: number;
  /** How many of those days were of questions that came true */
  events: number;
  /** Mean probability; null in an empty bin */
  forecast: number | null;
  /** Share that came true; null in an empty bin */
  observed: number | null;
};
