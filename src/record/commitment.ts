import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Edtf } from './date.js';
import { Issue } from './issue.js';
import { ItemBase } from './item.js';

/** A side binds itself, or is reported to have bound itself, to do or not to do something. */
export const Commitment = ItemBase.extend({
  kind: z.literal('commitment'),
  by: z.array(ActorRef).min(1),
  to: z.array(ActorRef),
  issue: Issue,
  deadline: Edtf.nullable(),
  quantity: z.boolean(),
  verification: z.boolean(),
  conditional: z.boolean(),
  status: z.enum(['pledged', 'fulfilled', 'broken', 'lapsed']),
}).meta({
  id: 'Commitment',
  description: 'A promise: who must do what, for whom, by when, how much, checked by someone or not',
});
export type Commitment = z.infer<typeof Commitment>;
