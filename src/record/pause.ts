import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Edtf } from './date.js';
import { ItemBase } from './item.js';

/** Contact stops or stalls for a time. */
export const Pause = ItemBase.extend({
  kind: z.literal('pause'),
  parties: z.array(ActorRef).min(1),
  from: Edtf.nullable(),
  to: Edtf.nullable(),
}).meta({ id: 'Pause', description: 'Contact stops or stalls for a time' });
export type Pause = z.infer<typeof Pause>;
