/** Whether two tell of one fact, and why it is thought so, in words for people. */
export interface Match {
  readonly verdict: 'same' | 'doubtful' | 'different';
  readonly because: string;
  /** How tightly they fit, among those of one verdict: an item joins the entry that fits tightest. */
  readonly fit: Fit;
}

/** By what a table says, by day and people, by the day, by a few days or the month, or by less. */
export type Fit = 5 | 4 | 3 | 2 | 1;

export const same = (because: string, fit: Fit): Match => ({ verdict: 'same', because, fit });
export const doubtful = (because: string, fit: Fit = 1): Match => ({ verdict: 'doubtful', because, fit });
export const different = (because: string): Match => ({ verdict: 'different', because, fit: 1 });
