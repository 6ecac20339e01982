// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { CaseFeature } from './case-feature.js';
import type { DocumentId } from './document-id.js';
import type { Evidence } from './evidence.js';
import type { Feature } from './feature.js';
import type { Invocation } from './invocation.js';
import type { ItemId } from './item-id.js';

/** A case that is held up as a lesson, beside the process */
export type ComparedCase = {
  name: string;
  /** Whose conduct it is to inform */
  about: ActorRef[];
  /** What sources say of it, each wording once */
  texts: {
    when: {
      item: ItemId;
      document: DocumentId;
      words: Evidence;
    }[];
    gave_up: {
      item: ItemId;
      document: DocumentId;
      words: Evidence;
    }[];
    for_what: {
      item: ItemId;
      document: DocumentId;
      words: Evidence;
    }[];
    followed: {
      item: ItemId;
      document: DocumentId;
      words: Evidence;
    }[];
  };
  features: CaseFeature[];
  /** The earliest first */
  told: Invocation[];
  likeness: {
    alike: Feature[];
    unlike: Feature[];
    /** Told of one of the two alone, of neither, or both ways */
    unknown: Feature[];
  };
};
