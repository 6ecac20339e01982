// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Who does what to whom: places in the lists of the sentence */
export type ParsedFrame = {
  from: number;
  to: number;
  predicate: number;
  lemma: string;
  agents: number[];
  patients: number[];
  partners: number[];
  recipients: number[];
  /** The head of what is said, promised, wanted or refused */
  content: number | null;
  times: number[];
  places: number[];
  certainty: 'done' | 'ongoing' | 'planned' | 'wanted' | 'hedged' | 'conditional' | 'asked';
  negated: boolean;
  /** Who says so, the nearest first */
  sources: number[];
};
