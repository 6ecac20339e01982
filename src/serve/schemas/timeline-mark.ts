import { z } from 'zod';
import {
  ActorRef,
  Alignment,
  Capability,
  Day,
  Edtf,
  Encounter,
  Issue,
  Position,
} from '../../record/index.js';
import { ItemKind } from './item-kind.js';
import { EntryId, OutletId } from './names.js';

/** An entry as a timeline draws it. */
export const TimelineMark = z
  .object({
    id: EntryId,
    kind: ItemKind,
    title: z.string().max(120).describe('What it is called in a list'),
    date: Edtf.nullable().describe('As the entry tells it; null of what is only said, or without a date'),
    first: Day.nullable().describe('The first day on which it may have happened or was said'),
    last: Day.nullable().describe('The last such day; null where it is open or unknown'),
    known: Day.describe('The day from which the world knew of it'),
    parties: z.array(ActorRef).describe('Who acts; of a promise those to whom it was made as well'),
    issue: Issue.nullable(),
    sources: z.int().min(0).describe('Independent sources; none where nobody has verified it'),
    reports: z.int().min(1),
    outlets: z.array(OutletId).describe('Who tells it'),
    confidence: z.number().min(0).max(1).describe('Of its surest report'),
    table: z.string().exactOptional().describe('The table whose row tells it'),
    status: Encounter.shape.status.exactOptional().describe('Of an encounter: whether it was held'),
    level: Encounter.shape.level.exactOptional().describe('Of an encounter: who met'),
    outcome: Encounter.shape.outcome.exactOptional().describe('Of an encounter'),
    where: z.string().nullable().exactOptional().describe('Of an encounter'),
    due: Edtf.nullable().exactOptional().describe('Of a promise: its deadline'),
    change: Capability.shape.change.exactOptional().describe('Of a military step'),
    system: Capability.shape.system.exactOptional().describe('Of a military step'),
    direction: Alignment.shape.direction.exactOptional().describe('Of a move of relations'),
    stance: Position.shape.stance.exactOptional().describe('Of a position'),
  })
  .meta({
    id: 'TimelineMark',
    description: 'An entry as a timeline draws it; what its kind lacks is left out',
  });
