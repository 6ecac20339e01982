// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Alignment } from './alignment.js';
import type { Assessment } from './assessment.js';
import type { Capability } from './capability.js';
import type { Commitment } from './commitment.js';
import type { Encounter } from './encounter.js';
import type { Obstacle } from './obstacle.js';
import type { Pause } from './pause.js';
import type { Position } from './position.js';
import type { Precedent } from './precedent.js';
import type { Statement } from './statement.js';

export type Item = Encounter | Commitment | Position | Obstacle | Assessment | Statement | Capability | Alignment | Pause | Precedent;
