// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Judgement } from './judgement.js';

/** Two judgements of the same thing that cannot both be right */
export type Contradicting = {
  rift: 'leaders against experts' | 'side against side' | 'within a side' | 'a state against experts' | 'among experts' | 'others';
  positive: Judgement;
  negative: Judgement;
  /** How many such pairs there are */
  pairs: number;
};
