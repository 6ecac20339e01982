// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { JsonValue } from './json-value.js';

/** Values of one slot that cannot all be true; the one that the entry goes by first */
export type Contradiction = {
  slot: string;
  values: {
    value: JsonValue;
    items: string[];
  }[];
};
