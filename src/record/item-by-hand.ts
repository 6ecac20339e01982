import { z } from 'zod';
import { Alignment } from './alignment.js';
import { Assessment } from './assessment.js';
import { Capability } from './capability.js';
import { Commitment } from './commitment.js';
import { Encounter } from './encounter.js';
import { Obstacle } from './obstacle.js';
import { Pause } from './pause.js';
import { Position } from './position.js';
import { Precedent } from './precedent.js';
import { Statement } from './statement.js';

const given = { id: true, confidence: true, rules: true } as const;
/** An item as a person tells it: its slots and passages; the ledger gives it its name, and says that a person read it. */
export const ItemByHand = z
  .discriminatedUnion('kind', [
    Encounter.omit(given).strict(),
    Commitment.omit(given).strict(),
    Position.omit(given).strict(),
    Obstacle.omit(given).strict(),
    Assessment.omit(given).strict(),
    Statement.omit(given).strict(),
    Capability.omit(given).strict(),
    Alignment.omit(given).strict(),
    Pause.omit(given).strict(),
    Precedent.omit(given).strict(),
  ])
  .meta({ id: 'ItemByHand', description: 'An item as a person tells it: slots and passages' });
export type ItemByHand = z.infer<typeof ItemByHand>;
