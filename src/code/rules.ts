import type { ItemKind } from '../record/index.js';
import { ALIGNMENT_RULES } from './alignment-rules.js';
import { ASSESSMENT_RULES } from './assessment-rules.js';
import { CAPABILITY_RULES } from './capability-rules.js';
import { COMMITMENT_RULES } from './commitment-rules.js';
import { ENCOUNTER_RULES } from './encounter-rules.js';
import { OBSTACLE_RULES } from './obstacle-rules.js';
import { PAUSE_RULES } from './pause-rules.js';
import { POSITION_RULES } from './position-rules.js';
import { PRECEDENT_RULES } from './precedent-rules.js';
import type { Rule } from './rule.js';

/** Every reading rule by the kind of item that it finds. Statements are found by who speaks, not by rules of words. */
export const RULES: Readonly<Record<Exclude<ItemKind, 'statement'>, readonly Rule<object>[]>> = {
  encounter: ENCOUNTER_RULES,
  commitment: COMMITMENT_RULES,
  position: POSITION_RULES,
  obstacle: OBSTACLE_RULES,
  assessment: ASSESSMENT_RULES,
  capability: CAPABILITY_RULES,
  alignment: ALIGNMENT_RULES,
  pause: PAUSE_RULES,
  precedent: PRECEDENT_RULES,
};
