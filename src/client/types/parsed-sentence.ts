// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ParsedFrame } from './parsed-frame.js';
import type { ParsedWord } from './parsed-word.js';

/** A sentence with its tree, names, times, places and frames */
export type ParsedSentence = {
  start: number;
  end: number;
  words: ParsedWord[];
  names: {
    start: number;
    end: number;
    from: number;
    to: number;
    type: 'person' | 'office' | 'state' | 'body' | 'group' | 'pronoun';
    /** Whom it denotes; none where that could not be resolved */
    refs: string[];
    level: 'leader' | 'minister' | 'official' | 'unknown';
    office: string | null;
    plural: boolean;
    /** It qualifies a noun and does not act itself */
    modifier: boolean;
  }[];
  times: {
    start: number;
    end: number;
    from: number;
    to: number;
    type: 'date' | 'duration' | 'set';
    /** EDTF */
    value: string | null;
    relation?: 'since' | 'by' | 'until' | 'from' | 'within';
    /** How long a duration is, in ISO 8601 */
    length?: string;
  }[];
  places: {
    start: number;
    end: number;
    from: number;
    to: number;
    name: string;
    state: string | null;
  }[];
  quotations: {
    start: number;
    end: number;
    from: number;
    to: number;
    closed: boolean;
  }[];
  frames: ParsedFrame[];
};
