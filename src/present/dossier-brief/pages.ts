/** Pages of a brief unless said, and at most. Nothing is imported here, so that `--help` can tell them quickly. */
export const USUAL_PAGES = 2;
export const MOST_PAGES = 100;
