// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Issue } from './issue.js';

/** A topic, and how much a dossier holds of it */
export type IssueHeld = {
  issue: Issue;
  /** In words */
  label: string;
  entries: number;
  /** How many of each kind */
  kinds: Record<string, number>;
  /** The day of the earliest entry; null where none bears a day */
  first: Day | null;
  /** The day of the latest entry */
  last: Day | null;
};
