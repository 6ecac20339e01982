import { z } from 'zod';
import { ActorRef, Capability, Day, Encounter } from '../../record/index.js';
import { EntryId } from './names.js';
import { Basis } from './passages.js';
import { TempoRelation } from './tempo-relation.js';

const count = z.int().min(0);
const ids = z.array(EntryId);

const happened = {
  first: z.int().describe('Days since 1970-01-01'),
  last: z.int().describe('Days since 1970-01-01'),
  entry: EntryId,
  isExact: z.boolean().describe('Whether it is known to within a week'),
};
const Happened = z
  .object(happened)
  .meta({ id: 'Happened', description: 'Something that happened on one of these days' });
const Test = z
  .object({ ...happened, system: Capability.shape.system })
  .meta({ id: 'Test', description: 'An occasion on which weapons were fired or set off' });
const Talk = z
  .object({ ...happened, level: Encounter.shape.level, with: z.array(ActorRef) })
  .meta({ id: 'Talk', description: 'An encounter held with another side' });

const TempoYear = z
  .object({
    year: z.int(),
    tests: z.partialRecord(Capability.shape.system, count),
    talks: z.partialRecord(Encounter.shape.level, count),
    apart: count.describe('Moves apart that name the tester'),
  })
  .meta({ id: 'TempoYear', description: 'A year of tests and talks in numbers' });

const Quiet = z
  .object({
    from: Day,
    to: Day.describe('Where nothing ended it, the day until which the record knows'),
    days: count,
    isOpen: z.boolean().describe('Whether nothing ended it yet'),
    talks: ids,
  })
  .meta({ id: 'Quiet', description: 'A time without a test, and the talks that were held in it' });

const unplaced = { undated: ids, unverified: ids };

const TesterTempo = z
  .object({
    tester: ActorRef,
    tests: z.object({ dated: z.array(Test), ...unplaced }),
    talks: z.object({ dated: z.array(Talk), ...unplaced }),
    apart: z.object({ dated: z.array(Happened), ...unplaced }),
    years: z.array(TempoYear),
    span: z
      .object({ from: Day, to: Day })
      .nullable()
      .describe('The days that relations are looked for in; null without tests or without talks'),
    quiet: z.array(Quiet).describe('The longest, the earliest first'),
    relations: z.array(TempoRelation),
  })
  .meta({ id: 'TesterTempo', description: 'How one side tests and talks' });

/** What `tempo` answers. */
export const Tempo = z
  .object({
    knownUntil: Day.nullable().describe('The day until which the record knows'),
    window: z.int().min(1).describe('Days before and after a talk that count as around it'),
    testers: z.array(TesterTempo),
    bases: z.array(Basis),
  })
  .meta({ id: 'Tempo', description: 'Tests and talks over time, and how they go together' });
