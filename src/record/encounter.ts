import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Edtf } from './date.js';
import { ItemBase } from './item.js';

/** Two or more sides meet, talk, call or visit. One item for each distinct encounter of a document, with all its evidence. */
export const Encounter = ItemBase.extend({
  kind: z.literal('encounter'),
  parties: z.array(ActorRef).min(1),
  status: z.enum(['held', 'planned', 'proposed', 'cancelled']),
  when: Edtf.nullable(),
  where: z.string().nullable(),
  level: z.enum(['leaders', 'ministers', 'officials', 'unknown']),
  outcome: z.enum(['agreement', 'none', 'unstated']),
  /** Names of the texts that were adopted there. Rows of tables and people fill it, readings of prose do not. */
  agreements: z.array(z.string().min(1)).optional(),
}).meta({
  id: 'Encounter',
  description: 'Sides meet, talk, call or visit: held, planned, proposed or cancelled',
});
export type Encounter = z.infer<typeof Encounter>;
