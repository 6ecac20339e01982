import { z } from 'zod';
import { ActorRef } from '../../record/index.js';
import { TALK_LEVELS } from '../../weigh/tempo/relation.js';
import { EntryId } from './names.js';

const Ratio = z
  .object({
    ratio: z.number().nullable().describe('1 is no difference; null where there is nothing to divide by'),
    low: z.number().nullable().describe('Lower end of where it lies in 95 % of draws'),
    high: z.number().nullable().describe('Upper end of where it lies in 95 % of draws'),
  })
  .meta({ id: 'Ratio', description: 'The rate around talks divided by the rate at other times' });

const share = z.number().min(0).max(1);

const Placebo = z
  .object({
    shifts: z.int().min(0),
    all: share.describe('Over all years together'),
    withinYears: share.describe('Each year compared with itself'),
  })
  .meta({ id: 'Placebo', description: 'Shares of shifted dates that differ at least as strongly' });

const count = z.int().min(0);

/** How tests, or moves apart, go with talks. */
export const TempoRelation = z
  .object({
    of: z.enum(['tests', 'moves apart']),
    with: ActorRef.nullable().describe('The other side; null for talks with anybody'),
    level: z.enum(TALK_LEVELS),
    talks: z.array(EntryId).describe('Talks that are known to within a week'),
    seen: z.object({ days: count, daysAround: count, tests: count, testsAround: count }),
    expected: z.number().min(0).describe('Around talks, if they came as often there as on any day'),
    all: Ratio.nullable().describe('All years together; null where there is too little to ask'),
    withinYears: Ratio.nullable().describe('Each year compared with itself'),
    placebo: Placebo.nullable(),
    verdict: z.enum([
      'fewer',
      'perhaps fewer',
      'more',
      'perhaps more',
      'none',
      'too few talks',
      'too few tests',
      'no other time',
    ]),
  })
  .meta({ id: 'TempoRelation', description: 'How tests, or moves apart, go with talks' });
