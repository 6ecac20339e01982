import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Edtf } from './date.js';
import { ItemBase } from './item.js';

/** Relations between two actors, other than an encounter, move closer or apart. */
export const Alignment = ItemBase.extend({
  kind: z.literal('alignment'),
  parties: z.array(ActorRef).min(1),
  direction: z.enum(['closer', 'apart']),
  when: Edtf.nullable(),
}).meta({
  id: 'Alignment',
  description: 'Relations move closer (alliance, aid, troops) or apart (break of ties)',
});
export type Alignment = z.infer<typeof Alignment>;
