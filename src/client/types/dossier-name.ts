// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Small letters, digits and hyphens, at most 40, a letter first */
export type DossierName = string;
