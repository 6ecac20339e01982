// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** "both" where words tell both, null where they tell neither */
export type FeatureValue = 'yes' | 'no' | 'both' | null;
