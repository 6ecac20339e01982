// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Token } from './token.js';

/** A new token */
export type MadeToken = {
  /** The token itself, told this once */
  secret: string;
  token: Token;
};
