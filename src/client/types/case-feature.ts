// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { DocumentId } from './document-id.js';
import type { Evidence } from './evidence.js';
import type { Feature } from './feature.js';
import type { FeatureValue } from './feature-value.js';
import type { ItemId } from './item-id.js';

/** A feature of a case, with the words that tell it */
export type CaseFeature = {
  feature: Feature;
  value: FeatureValue;
  marks: {
    item: ItemId;
    document: DocumentId;
    words: Evidence;
    value: 'yes' | 'no';
    within: 'gave_up' | 'for_what' | 'followed' | 'says';
  }[];
};
