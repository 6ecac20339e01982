import { z } from 'zod';
import { ActorRef, Day, Issue } from '../../record/index.js';
import { EntryId } from './names.js';
import { Told } from './passages.js';

/** Rungs of the ladder: 0 turns it down, 1 sets conditions, 2 is open to it, 3 offers, 4 has promised. */
export const Rung = z.int().min(0).max(4).meta({
  id: 'Rung',
  description: '0 turns it down, 1 sets conditions, 2 is open, 3 offers, 4 has promised',
});

export const SideStanding = z
  .object({
    side: ActorRef,
    who: z.array(ActorRef).describe('Who speaks or promises for it'),
    issue: Issue,
    mark: z.enum(['refuses', 'took_back', 'demands', 'presses', 'open_to', 'offers', 'promises', 'acts']),
    height: Rung,
    day: Day.describe('On which it was said; of undated documents the day from which they are known'),
    dated: z.boolean(),
    until: Day.nullable().describe('From which day on it holds no more; null while nothing ends it'),
    kind: z.enum(['position', 'statement', 'commitment']),
    towards: z.array(ActorRef).describe('Sides that it is said to; of none it is said to all'),
    entry: EntryId,
    told: Told,
  })
  .meta({ id: 'SideStanding', description: 'Where an entry puts a side on the ladder of an issue' });

export const Stand = z
  .object({
    standing: SideStanding,
    age: z.int().nullable().describe('Days since it was said; null where its document bears no day'),
    old: z.boolean().describe('Whether it is so long ago, or not told, that it may no longer hold'),
    of: z.int().min(1).describe('How many standings of it there are up to that day'),
  })
  .meta({ id: 'Stand', description: 'Where a side stands on a day, by its newest words' });
