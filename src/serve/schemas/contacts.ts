import { z } from 'zod';
import { ActorRef, Day, Encounter } from '../../record/index.js';
import { EntryId } from './names.js';

const Two = z.tuple([ActorRef, ActorRef]);

export const Contact = z
  .object({
    entry: EntryId,
    pair: Two,
    first: Day.describe('The first day on which it may have been held'),
    last: Day.describe('The last day on which it may have been held'),
    slots: Encounter.omit({ id: true, evidence: true, confidence: true, rules: true }),
  })
  .meta({ id: 'Contact', description: 'An encounter that was held between two sides' });

const Silence = z
  .object({
    from: Day,
    to: Day.nullable().describe('Null where no contact is known since'),
    days: z.int().min(0),
  })
  .meta({ id: 'Silence', description: 'A time without any contact, from the last one to the next' });

export const PairContacts = z
  .object({
    pair: Two,
    contacts: z.int().min(0).describe('Encounters held within the days that are asked for'),
    leaders: z.int().min(0).describe('How many of them were of leaders'),
    last: Contact.nullable(),
    lastOfLeaders: Contact.nullable(),
    leadersBefore: Contact.nullable().describe('The last meeting of leaders before these days'),
    leadersAfter: Contact.nullable().describe('The next meeting of leaders after these days'),
    silences: z.array(Silence).describe('The longest, the earliest first'),
  })
  .meta({ id: 'PairContacts', description: 'How two sides met within a stretch of days, and around it' });
