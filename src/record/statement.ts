import { z } from 'zod';
import { ActorRefs } from './actor.js';
import { ItemBase } from './item.js';

/** Someone says something that bears on the process. `hedged`: may, could, if, would consider. */
export const Statement = ItemBase.extend({
  kind: z.literal('statement'),
  speaker: ActorRefs,
  direct: z.boolean(),
  hedged: z.boolean(),
}).meta({ id: 'Statement', description: 'Direct or reported speech that bears on the process' });
export type Statement = z.infer<typeof Statement>;
