// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What is usual between two sides, and from when on a silence is a pause */
export type Usual = {
  gaps: number;
  /** Days; half of the gaps are no longer. Null without gaps */
  median: number | null;
  /** A pause is longer than so many days */
  longerThan: number;
  /** Whether that follows from the gaps of the two, or is the same for all */
  ownRule: boolean;
};
