// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Who judges; "author" is the voice of a document */
export type Camp = 'leaders' | 'states' | 'bodies' | 'experts' | 'author';
