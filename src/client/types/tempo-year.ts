// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A year of tests and talks in numbers */
export type TempoYear = {
  year: number;
  tests: Record<string, number>;
  talks: Record<string, number>;
  /** Moves apart that name the tester */
  apart: number;
};
