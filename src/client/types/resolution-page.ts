// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Resolution } from './resolution.js';

/** What was written down */
export type ResolutionPage = {
  rows: Resolution[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
