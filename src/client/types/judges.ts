// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Camp } from './camp.js';
import type { JudgedSubject } from './judged-subject.js';
import type { Judgement } from './judgement.js';

/** Who judges what how */
export type Judges = {
  camps: {
    camp: Camp;
    verdicts: {
      positive: number;
      negative: number;
      mixed: number;
    };
  }[];
  /** Those that most judge first */
  subjects: JudgedSubject[];
  /** Their words do not tell what they are about */
  unclear: Judgement[];
};
