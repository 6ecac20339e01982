import type { Evidence } from '../record/index.js';

/** One signed reason of a verdict: what was seen, which way and how much it weighs, on which words. */
export interface Reason {
  /** Key into the table of weights, where its reason, source and limit stand. */
  readonly mark: string;
  /** What was seen, in words that people read. */
  readonly says: string;
  /** Negative: towards symbol. Positive: towards substance. */
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** Symbol (−100) to substance (+100) as reported; null where nothing in the text speaks for either. */
export interface Verdict {
  readonly score: number | null;
  readonly reasons: readonly Reason[];
}
