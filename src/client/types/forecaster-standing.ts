// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A forecaster’s standing among the others */
export type ForecasterStanding = {
  kind: 'person' | 'model' | 'crowd';
  who: string;
  /** Questions that were decided while a forecast stood */
  questions: number;
  /** Days on which one stood */
  days: number;
  /** Mean Brier score; 0 is best */
  brier: number;
  /** Mean negative log-likelihood in nats; 0 is best */
  log: number;
  /** Against the benchmark on what both forecast; null where that is nothing */
  skill: {
    questions: number;
    days: number;
    skill: number;
  } | null;
  /** How much smaller the Brier score was than that of the others on the same days */
  betterBy: number | null;
};
