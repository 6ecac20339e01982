// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The name of an item: what one passage of one document tells */
export type ItemId = string;
