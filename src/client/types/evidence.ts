// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** A passage: text.slice(start, end) === quote, in UTF-16 code units */
export type Evidence = {
  start: number;
  end: number;
  quote: string;
};
