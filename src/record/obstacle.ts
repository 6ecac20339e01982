import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Issue } from './issue.js';
import { ItemBase } from './item.js';

/** What stands in the way, or divides the sides. */
export const Obstacle = ItemBase.extend({
  kind: z.literal('obstacle'),
  issue: Issue,
  between: z.array(ActorRef),
}).meta({ id: 'Obstacle', description: 'What stands in the way or divides the sides' });
export type Obstacle = z.infer<typeof Obstacle>;
