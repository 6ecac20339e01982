import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Edtf } from './date.js';
import { Issue } from './issue.js';
import { ItemBase } from './item.js';

/** What became of a promise: `status` is what one document says, this what all that was done shows. */
export const PromiseState = z
  .enum(['pending', 'started', 'stalled', 'partial', 'fulfilled', 'lapsed', 'reversed', 'unverifiable'])
  .meta({ id: 'PromiseState', description: 'What became of a promise over the years' });
export type PromiseState = z.infer<typeof PromiseState>;

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
  /** Name of the text that holds it. Rows of tables and people fill this and `state`, readings of prose do not. */
  agreement: z.string().min(1).nullable().optional(),
  /** What became of it, over the years. */
  state: PromiseState.nullable().optional(),
}).meta({
  id: 'Commitment',
  description: 'A promise: who must do what, for whom, by when, how much, checked by someone or not',
});
export type Commitment = z.infer<typeof Commitment>;
