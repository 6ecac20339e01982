// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** The ten kinds of entry */
export type ItemKind = 'encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent';
