// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A year in numbers */
export type YearCounted = {
  year: number;
  /** Held: of leaders, ministers, officials, and of unknown level */
  encounters: number[];
  /** Nuclear, and of missiles and others */
  tests: number[];
};
