// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** "any" counts contacts of every level, and of unknown ones */
export type ContactLevel = 'leaders' | 'ministers' | 'officials' | 'any';
