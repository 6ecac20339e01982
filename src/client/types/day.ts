// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A calendar day, YYYY-MM-DD */
export type Day = string;
