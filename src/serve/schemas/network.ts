import { z } from 'zod';
import { ActorRef, Day } from '../../record/index.js';
import { EntryId } from './names.js';

const EdgeYear = z
  .object({
    year: z.int(),
    points: z.number().describe('The balance at its end: above 0 together, below 0 apart'),
    standing: z.enum(['together', 'met', 'apart', 'between']).nullable(),
    entries: z.array(EntryId).describe('What was told of the two within it'),
  })
  .meta({ id: 'EdgeYear', description: 'How two sides of a network stood at the end of a year' });

/** All sides that a dossier names together. */
export const Network = z
  .object({
    sides: z
      .array(z.object({ ref: ActorRef, named: z.int().min(1) }))
      .describe('Those first that most steps and meetings name, 300 at most'),
    leftOut: z.int().min(0).describe('Further sides'),
    first: z.int().describe('The first year of which something is told'),
    last: z.int(),
    until: Day.describe('The day until which the record knows'),
    edges: z.array(
      z
        .object({
          pair: z.tuple([ActorRef, ActorRef]),
          years: z.array(EdgeYear).describe('Every year since something was first told of the two'),
        })
        .meta({ id: 'NetworkEdge', description: 'Two sides of a network, year by year' }),
    ),
  })
  .meta({ id: 'Network', description: 'All sides of a dossier as a network with signs, for each year' });
