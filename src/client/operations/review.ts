// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Decision } from '../types/decision.js';
import type { DecisionMade } from '../types/decision-made.js';
import type { DossierName } from '../types/dossier-name.js';
import type { ItemAdded } from '../types/item-added.js';
import type { ItemByHand } from '../types/item-by-hand.js';
import type { ReviewPage } from '../types/review-page.js';
import type { Suggestion } from '../types/suggestion.js';

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

/** What `addItem` is asked with. */
export interface AddItemAsked {
  readonly dossier: DossierName;
  /** Of the document */
  readonly id: string;
  readonly body: {
    item: ItemByHand;
    /** Why */
    because?: string;
    /** The end of the log when whoever decides looked: "end" of the review or of the last decision */
    seen?: number;
  };
}

/** What `suggestItem` is asked with. */
export interface SuggestItemAsked {
  readonly dossier: DossierName;
  /** Of the document */
  readonly id: string;
  /** Where the words begin in the text, in UTF-16 code units */
  readonly start: number;
  /** Where they end */
  readonly end: number;
}

/** Review. */
export interface ReviewOperations {
  /** What needs a person: possible merges, contradictions, doubtful items. Possible merges come first, then contradictions, then the items with the least confidence. Send "end" along as "seen" with a decision, so that it is refused where somebody else decided on the same since. */
  review(asked: ReviewAsked, options?: CallOptions): Promise<ReviewPage>;

  /** Accept, reject, correct, merge, decline, split, or undo one of these. The decision is in the log when this is answered. With "seen" it is refused with 409 where somebody decided on the same after that place of the log; the problem then has "now": the entries as they are, and the end of the log. */
  decide(asked: DecideAsked, options?: CallOptions): Promise<DecisionMade>;

  /** Add an item that the reading missed, from words of a document. A person says what a passage tells: kind, slots and the exact words. It joins or opens an entry as an item of a reading does, stays when the document is read again, and can be rejected, corrected, merged, split and undone. With "seen" it is refused with 409 where somebody decided on an item of its kind in the same words since; the problem then has "now". */
  addItem(asked: AddItemAsked, options?: CallOptions): Promise<ItemAdded>;

  /** What selected words of a document may tell; nothing of it is kept. The words are read by themselves, names and times as the document around them tells. What comes out can be changed and sent to the items of the document. */
  suggestItem(asked: SuggestItemAsked, options?: CallOptions): Promise<Suggestion>;
}

export const REVIEW_ROUTES = {
  review: ['get', '/api/dossiers/{dossier}/review'],
  decide: ['post', '/api/dossiers/{dossier}/decisions'],
  addItem: ['post', '/api/dossiers/{dossier}/documents/{id}/items'],
  suggestItem: ['get', '/api/dossiers/{dossier}/documents/{id}/suggestion'],
} as const;
