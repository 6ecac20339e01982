/** Pages of a brief unless said, and at most. Nothing is imported here, so that `--help` can tell them quickly. */
export const USUAL_PAGES = 2;
export const MOST_PAGES = 100;

/** The parts of a brief by their ids, in the order in which they are told. */
export const BRIEF_PARTS = [
  'standing',
  'meetings',
  'promises',
  'pauses',
  'tempo',
  'gaps',
  'alignments',
  'changes',
  'review',
] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];
