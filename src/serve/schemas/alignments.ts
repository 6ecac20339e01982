import { z } from 'zod';
import { ActorRef, Day } from '../../record/index.js';
import { EntryId } from './names.js';
import { Basis } from './passages.js';

const Two = z.tuple([ActorRef, ActorRef]);
const count = z.int().min(0);
const agreement = z.number().min(0).max(1).describe('1 where they always voted alike');

const BalancePart = z
  .object({
    part: z.enum(['closer', 'apart', 'leaders', 'ministers', 'officials', 'unknown']),
    points: z.number(),
    entries: z.array(EntryId),
  })
  .meta({ id: 'BalancePart', description: 'What one kind of entry added to a balance within a year' });

const PairYear = z
  .object({
    year: z.int(),
    points: z.number().describe('The balance at the end of the year: above 0 together, below 0 apart'),
    carried: z.number().describe('What is left of the balance of the year before'),
    steps: z.number().describe('The part of it that steps closer and apart make; meetings make the rest'),
    parts: z.array(BalancePart),
    standing: z
      .enum(['together', 'met', 'apart', 'between'])
      .nullable()
      .describe('Null before anything was told of them'),
  })
  .meta({ id: 'PairYear', description: 'How two sides stood at the end of a year' });

const sign = z.enum(['together', 'apart']);

const Triad = z
  .object({
    sides: z.tuple([ActorRef, ActorRef, ActorRef]),
    standings: z.tuple([sign, sign, sign]).describe('First with second, first with third, second with third'),
    balance: z.enum(['balanced', 'weakly balanced', 'unbalanced']),
  })
  .meta({ id: 'Triad', description: 'Three sides that all stand together or apart' });

const VotesThen = z
  .object({
    pair: Two,
    year: z.int(),
    votes: count.describe('Votes in which both took part'),
    agreement,
    before: z.object({ year: z.int(), agreement }).nullable(),
  })
  .meta({ id: 'VotesThen', description: 'How alike two states voted in the UN General Assembly' });

/** What `alignments` answers. */
export const Alignments = z
  .object({
    sides: z.array(ActorRef),
    year: z.int(),
    until: Day.describe('The day on which that year ends, or until which the record knows'),
    pairs: z.array(
      z
        .object({ pair: Two, years: z.array(PairYear) })
        .meta({ id: 'PairAlignment', description: 'A pair year by year' }),
    ),
    triads: z.object({
      triads: z.array(Triad),
      unknown: count.describe('Threes of sides of which two only met, stand between, or are not told of'),
    }),
    history: z.array(z.object({ year: z.int(), balanced: count, weakly: count, unbalanced: count })),
    votes: z.array(VotesThen).describe('No part of any balance'),
    undated: z.array(EntryId).describe('Entries without a day, which count for nothing'),
    unverified: z.array(EntryId).describe('Entries that nobody has checked, which count for nothing'),
    bases: z.array(Basis),
  })
  .meta({ id: 'Alignments', description: 'Who stands with whom, and how that moved' });
