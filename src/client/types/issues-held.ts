// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { IssueHeld } from './issue-held.js';

/** What the entries of a dossier are on */
export type IssuesHeld = {
  rows: IssueHeld[];
};
