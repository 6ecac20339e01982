import { z } from 'zod';
import { ActorRefs } from './actor.js';
import { Edtf } from './date.js';
import { ItemBase } from './item.js';

/** A military means is gained, shown, tested, given up or judged to exist. */
export const Capability = ItemBase.extend({
  kind: z.literal('capability'),
  actor: ActorRefs,
  change: z.enum(['test', 'advance', 'deploy', 'reduce', 'assessed']),
  system: z.enum(['nuclear', 'missile', 'conventional', 'space', 'cyber', 'other']),
  when: Edtf.nullable(),
}).meta({
  id: 'Capability',
  description: 'A military means is tested, advanced, deployed, reduced or judged to exist',
});
export type Capability = z.infer<typeof Capability>;
