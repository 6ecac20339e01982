// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The name of an outlet, as its host: voanews.com */
export type OutletId = string;
