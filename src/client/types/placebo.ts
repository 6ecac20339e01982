// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Shares of shifted dates that differ at least as strongly */
export type Placebo = {
  shifts: number;
  /** Over all years together */
  all: number;
  /** Each year compared with itself */
  withinYears: number;
};
