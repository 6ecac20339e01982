// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** EDTF (ISO 8601-2) level 1 date or interval */
export type EdtfDate = string;
