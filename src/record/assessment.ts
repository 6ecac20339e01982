import { z } from 'zod';
import { ActorRefs } from './actor.js';
import { ItemBase } from './item.js';

/** Someone judges an encounter, an agreement or the outlook. */
export const Assessment = ItemBase.extend({
  kind: z.literal('assessment'),
  verdict: z.enum(['positive', 'negative', 'mixed']),
  by: ActorRefs,
  about: z.string(),
}).meta({ id: 'Assessment', description: 'A judgement of talks, agreements or the outlook' });
export type Assessment = z.infer<typeof Assessment>;
