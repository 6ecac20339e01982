import { z } from 'zod';
import { ActorRef } from './actor.js';
import { ItemBase } from './item.js';

/** An earlier or foreign case is invoked as a lesson for this one. `about` is whose conduct it informs. */
export const Precedent = ItemBase.extend({
  kind: z.literal('precedent'),
  about: ActorRef.nullable(),
  case: z.string(),
}).meta({ id: 'Precedent', description: 'An earlier or foreign case invoked as a lesson' });
export type Precedent = z.infer<typeof Precedent>;
