// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The rate around talks divided by the rate at other times */
export type Ratio = {
  /** 1 is no difference; null where there is nothing to divide by */
  ratio: number | null;
  /** Lower end of where it lies in 95 % of draws */
  low: number | null;
  /** Upper end of where it lies in 95 % of draws */
  high: number | null;
};
