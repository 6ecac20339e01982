// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The name of an entry of the dossier */
export type EntryId = string;
