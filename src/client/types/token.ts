// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Instant } from './instant.js';

/** A token of a user, without its secret */
export type Token = {
  id: string;
  user: string;
  label: string;
  scope: 'read' | 'edit' | 'feed';
  /** Names of dossiers, or * for all that its user may see */
  dossiers: string[];
  made: Instant;
  expires: Instant;
  /** When it was last seen, to the minute */
  used: Instant | null;
};
