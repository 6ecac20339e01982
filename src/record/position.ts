import { z } from 'zod';
import { ActorRefs } from './actor.js';
import { Issue } from './issue.js';
import { ItemBase } from './item.js';

/** What a side wants, offers, accepts or rejects in the process. */
export const Position = ItemBase.extend({
  kind: z.literal('position'),
  actor: ActorRefs,
  stance: z.enum(['demands', 'offers', 'open_to', 'refuses']),
  issue: Issue,
}).meta({ id: 'Position', description: 'What a side demands, offers, is open to or refuses' });
export type Position = z.infer<typeof Position>;
