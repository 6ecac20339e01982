// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What became of a question, by hand or by the record */
export type Outcome = {
  /** What became of it; "open" takes an outcome back. Without it the record decides */
  outcome?: 'yes' | 'no' | 'unresolvable' | 'open';
  /** With yes or no: the day that decided it; today or the last of the window unless said */
  day?: string;
  /** Why; it must be said with an outcome */
  because?: string;
};
