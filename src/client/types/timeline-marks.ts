// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { TimelineMark } from './timeline-mark.js';

/** Every entry that was asked for, in a line */
export type TimelineMarks = {
  rows: TimelineMark[];
};
