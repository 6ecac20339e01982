// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';
import type { MeetingScore } from './meeting-score.js';

/** A line of the brief, and on which documents it rests */
export type BriefRow = {
  /** Empty where the line says by itself what it is about */
  label: string;
  says: string;
  /** Of a meeting only; never mixed */
  numbers: {
    asReported: MeetingScore;
    turnedOut: MeetingScore;
  } | null;
  entries: EntryId[];
  /** Numbers of documents in `sources` */
  refs: number[];
};
