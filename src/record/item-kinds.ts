import type { ItemKind } from './reading.js';

/** The ten kinds of item, in the order of their schemas, for whoever needs no more of them than the names. */
export const ITEM_KINDS = [
  'encounter',
  'commitment',
  'position',
  'obstacle',
  'assessment',
  'statement',
  'capability',
  'alignment',
  'pause',
  'precedent',
] as const satisfies readonly ItemKind[];
