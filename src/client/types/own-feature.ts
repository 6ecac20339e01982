// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';
import type { Feature } from './feature.js';
import type { FeatureValue } from './feature-value.js';
import type { Told } from './told.js';

/** A feature of the process itself, from its own record */
export type OwnFeature = {
  feature: Feature;
  value: FeatureValue;
  counts: {
    promises: number;
    states: Record<string, number>;
    /** Nuclear tests */
    tests: number;
    /** How often sanctions were eased or offered to be */
    eased: number;
    /** How often sanctions were imposed or kept */
    imposed: number;
  };
  /** The newest first */
  rests: {
    entry: EntryId;
    told: Told;
  }[];
};
