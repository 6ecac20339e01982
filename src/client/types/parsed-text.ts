// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Notice } from './notice.js';
import type { ParsedSentence } from './parsed-sentence.js';

/** How a text is analyzed before anything is read from it */
export type ParsedText = {
  text: string;
  published: Day | null;
  sentences: ParsedSentence[];
  /** Sentences that could not be read */
  notices: Notice[];
};
