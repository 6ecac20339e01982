// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Above 0 and below 1: certainty is no forecast */
export type Probability = number;
