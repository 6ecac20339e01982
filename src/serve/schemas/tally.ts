import { z } from 'zod';
import { ActorRef, Day, Issue } from '../../record/index.js';
import { ItemKind } from './item-kind.js';

export const Tally = z
  .object({
    kind: ItemKind,
    year: z.int().nullable().describe('Of the first day on which it may have happened'),
    status: z.string().nullable(),
    level: z.string().nullable(),
    change: z.string().nullable(),
    system: z.string().nullable(),
    entries: z.int().min(0),
    verified: z.int().min(0).describe('How many rest on more than rows that nobody has checked'),
  })
  .meta({ id: 'Tally', description: 'How many entries are alike in these; a slot their kind lacks is null' });

/** What of the record was asked for. */
export const AskedFilter = z
  .object({
    kinds: z.array(ItemKind).exactOptional(),
    party: ActorRef.exactOptional(),
    issue: Issue.exactOptional(),
    from: Day.exactOptional(),
    to: Day.exactOptional(),
  })
  .meta({
    id: 'AskedFilter',
    description: 'What of the record was asked for; what is left out narrows nothing',
  });
