// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { KeptDocument } from './kept-document.js';
import type { KeptForecast } from './kept-forecast.js';
import type { KeptResolution } from './kept-resolution.js';
import type { Question } from './question.js';

/** Something that is otherwise than before */
export type Change = {
  change: 'opened' | 'closed';
  entry: Entry;
} | {
  change: 'changed';
  /** The slots that tell something else; "contradictions" is one */
  slots: string[];
  before: Entry;
  entry: Entry;
} | {
  change: 'corroborated';
  /** How many more tell of it */
  reports: number;
  entry: Entry;
} | {
  change: 'document';
  document: KeptDocument;
} | {
  change: 'forecast';
  question: Question;
  what: 'asked';
} | {
  change: 'forecast';
  question: Question;
  what: 'forecast' | 'taken back';
  forecast: KeptForecast;
} | {
  change: 'forecast';
  question: Question;
  what: 'resolved' | 'reopened';
  resolution: KeptResolution;
};
