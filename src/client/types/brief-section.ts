// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BriefRow } from './brief-row.js';

/** A part of the brief */
export type BriefSection = {
  id: string;
  title: string;
  /** How its lines are to be read; may be empty */
  note: string;
  rows: BriefRow[];
  /** Lines that were left out as less weighty */
  more: number;
  /** The verb that shows all of it */
  verb: string;
  /** What is missing, where there is nothing to tell */
  missing: string | null;
};
