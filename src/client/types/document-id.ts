// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The name of a document of the dossier */
export type DocumentId = string;
