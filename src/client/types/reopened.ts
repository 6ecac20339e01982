// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A question whose outcome was taken back */
export type Reopened = {
  question: string;
  outcome: 'open';
};
