// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What became of one document */
export type JobOutcome = {
  number: number;
  source: string;
  outcome: 'added' | 'there' | 'read-again' | 'failed';
  /** Its identifier in the dossier */
  document: string | null;
  items: number;
  /** Items that tell of something that was there */
  joined: number;
  /** Pairs that are now offered for review */
  proposed: number;
  copyOf: string | null;
  /** Items with decisions that are not found any more */
  lost: string[];
  problem: {
    code: string;
    message: string;
  } | null;
};
