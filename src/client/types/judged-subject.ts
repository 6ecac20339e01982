// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Contradicting } from './contradicting.js';
import type { Judgement } from './judgement.js';

/** A thing that is judged, by whom, and where they differ */
export type JudgedSubject = {
  /** Equal for judgements of the same thing */
  key: string;
  name: string;
  judgements: Judgement[];
  contradictions: Contradicting[];
};
