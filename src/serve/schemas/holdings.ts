import { z } from 'zod';
import { ActorRef, Day, Issue } from '../../record/index.js';
import { ItemKind } from './item-kind.js';

const count = z.int().min(0);
const holding = {
  entries: count,
  kinds: z.partialRecord(ItemKind, count).describe('How many of each kind'),
  first: Day.nullable().describe('The day of the earliest entry; null where none bears a day'),
  last: Day.nullable().describe('The day of the latest entry'),
};

export const PartyHeld = z
  .object({
    ref: ActorRef,
    name: z.string(),
    side: ActorRef.describe('Whose side it is on: a person’s state, or itself'),
    ...holding,
  })
  .meta({ id: 'PartyHeld', description: 'A state, a person or a body, and how much a dossier holds of it' });

export const IssueHeld = z
  .object({ issue: Issue, label: z.string().describe('In words'), ...holding })
  .meta({ id: 'IssueHeld', description: 'A topic, and how much a dossier holds of it' });
