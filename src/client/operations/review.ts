// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Decision } from '../types/decision.js';
import type { DecisionMade } from '../types/decision-made.js';
import type { DossierName } from '../types/dossier-name.js';
import type { ReviewPage } from '../types/review-page.js';

/** What `review` is asked with. */
export interface ReviewAsked {
  readonly dossier: DossierName;
  /** Only tasks of this sort */
  readonly sort?: 'merge' | 'contradiction' | 'doubt' | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `decide` is asked with. */
export interface DecideAsked {
  readonly dossier: DossierName;
  readonly body: {
    decision: Decision;
    /** Why */
    because?: string;
    /** The end of the log when whoever decides looked: "end" of the review or of the last decision */
    seen?: number;
  };
}

/** Review. */
export interface ReviewOperations {
  /** What needs a person: possible merges, contradictions, doubtful items. Possible merges come first, then contradictions, then the items with the least confidence. Send "end" along as "seen" with a decision, so that it is refused where somebody else decided on the same since. */
  review(asked: ReviewAsked, options?: CallOptions): Promise<ReviewPage>;

  /** Accept, reject, correct, merge, decline, split, or undo one of these. The decision is in the log when this is answered. With "seen" it is refused with 409 where somebody decided on the same after that place of the log; the problem then has "now": the entries as they are, and the end of the log. */
  decide(asked: DecideAsked, options?: CallOptions): Promise<DecisionMade>;
}

export const REVIEW_ROUTES = {
  review: ['get', '/api/dossiers/{dossier}/review'],
  decide: ['post', '/api/dossiers/{dossier}/decisions'],
} as const;
