import { z } from 'zod';
import { ActorRef, Day } from '../../record/index.js';
import { CONTACT_LEVELS, MOMENT_SORTS } from '../../weigh/index.js';
import { EntryId } from './names.js';
import { Basis } from './passages.js';

const ids = z.array(EntryId);

export const ContactLevel = z
  .enum(CONTACT_LEVELS)
  .meta({ id: 'ContactLevel', description: '"any" counts contacts of every level, and of unknown ones' });

const ComputedPause = z
  .object({
    from: Day,
    to: Day.describe('Of the next contact, else the day until which the record knows'),
    days: z.int().min(0).describe('At least so many'),
    after: EntryId.describe('The contact before it'),
    endedBy: EntryId.nullable().describe('The contact that ended it; null while it goes on'),
    inside: z.record(z.enum(MOMENT_SORTS), ids).describe('What happened in it, by sort'),
  })
  .meta({ id: 'ComputedPause', description: 'A silence that is longer than usual for the two' });

const Usual = z
  .object({
    gaps: z.int().min(0),
    median: z.number().nullable().describe('Days; half of the gaps are no longer. Null without gaps'),
    longerThan: z.number().describe('A pause is longer than so many days'),
    ownRule: z.boolean().describe('Whether that follows from the gaps of the two, or is the same for all'),
  })
  .meta({
    id: 'Usual',
    description: 'What is usual between two sides, and from when on a silence is a pause',
  });

const LevelPauses = z
  .object({
    level: ContactLevel,
    contacts: ids.describe('Contacts that bear a day, in the order of days'),
    usual: Usual,
    pauses: z.array(ComputedPause),
    since: z
      .object({ last: Day, days: z.int(), isPause: z.boolean() })
      .nullable()
      .describe('The time since the last contact; null without contacts'),
  })
  .meta({ id: 'LevelPauses', description: 'How two sides met at one level' });

const StatedPause = z
  .object({
    entry: EntryId,
    from: Day.nullable(),
    to: Day.nullable(),
    contacts: ids.describe('Contacts that the record has in these days all the same'),
  })
  .meta({ id: 'StatedPause', description: 'A pause that a document tells of' });

const PairPauses = z
  .object({
    pair: z.tuple([ActorRef, ActorRef]),
    levels: z.array(LevelPauses),
    stated: z.array(StatedPause),
    undated: ids.describe('Contacts without a day, which count for nothing'),
    unverified: ids.describe('Contacts told by rows alone that nobody has checked, which count for nothing'),
  })
  .meta({ id: 'PairPauses', description: 'The pauses of a pair, computed and stated' });

/** What `pauses` answers. */
export const Pauses = z
  .object({
    knownUntil: Day.nullable().describe('The day until which the record knows'),
    pairs: z.array(PairPauses),
    bases: z.array(Basis),
  })
  .meta({ id: 'Pauses', description: 'When sides did not speak, what happened meanwhile, what ended it' });
