// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What was looked at, and what of it does not hold */
export type Verified = {
  events: number;
  documents: number;
  items: number;
  /** What does not hold; none where all of it does */
  faults: {
    check: 'log' | 'texts' | 'evidence' | 'references' | 'replay';
    what: string;
  }[];
};
