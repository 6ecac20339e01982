// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Evidence } from './evidence.js';
import type { JsonValue } from './json-value.js';

/** What a person decides */
export type Decision = {
  kind: 'accept' | 'reject';
  /** The item that was read rightly, or wrongly */
  item: string;
} | {
  kind: 'correct';
  /** The item to be mended */
  item: string;
  /** The slots that change, with their new values */
  slots: Record<string, JsonValue>;
  /** Further passages of its document that tell so; "slots" may be empty then */
  evidence?: Evidence[];
} | {
  kind: 'merge' | 'decline';
  /** The entry that becomes part of the other, or does not */
  entry: string;
  /** The other */
  into: string;
} | {
  kind: 'split';
  /** The entry of which some reports tell something else */
  entry: string;
  /** The items that go */
  items: string[];
} | {
  kind: 'undo';
  /** The place in the log of the decision that is taken back */
  event: number;
};
