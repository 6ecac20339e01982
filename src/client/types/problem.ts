// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';

/** A refusal (RFC 9457) */
export type Problem = {
  /** Which sort of problem it is: urn:dragoman:problem: and its code */
  type: string;
  /** The same in words */
  title: string;
  status: number;
  /** What is wrong this time, and what to do */
  detail: string;
  /** Each field that is wrong, and what is allowed in it */
  errors?: {
    field: string;
    detail: string;
  }[];
  /** Where somebody else decided meanwhile: the entries as they are now, and the end of the log */
  now?: {
    entries: Entry[];
    end: number;
  };
};
