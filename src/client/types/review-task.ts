// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Contradiction } from './contradiction.js';
import type { Entry } from './entry.js';
import type { Report } from './report.js';

/** Something that a person should decide */
export type ReviewTask = {
  sort: 'merge';
  /** Of the task */
  id: string;
  entries: [Entry, Entry];
  /** Why the two may be one */
  because: string | null;
} | {
  sort: 'contradiction';
  /** Of the task */
  id: string;
  entry: Entry;
  contradiction: Contradiction;
} | {
  sort: 'doubt';
  /** Of the task */
  id: string;
  entry: Entry;
  report: Report;
};
