import { z } from 'zod';
import { Day } from '../../record/index.js';
import { MeetingScore } from './meeting-verdict.js';
import { DocumentId, EntryId, OutletId } from './names.js';

const BriefSource = z
  .object({
    number: z.int().min(1),
    document: DocumentId,
    title: z.string().nullable(),
    day: Day.nullable().describe('The day that it bears'),
    outlets: z.array(OutletId).describe('Whose word it is'),
    address: z.string().describe('Where it was found: an address or a path'),
  })
  .meta({ id: 'BriefSource', description: 'A numbered document on which lines of the brief rest' });

const BriefRow = z
  .object({
    label: z.string().describe('Empty where the line says by itself what it is about'),
    says: z.string(),
    numbers: z
      .object({ asReported: MeetingScore, turnedOut: MeetingScore })
      .nullable()
      .describe('Of a meeting only; never mixed'),
    entries: z.array(EntryId),
    refs: z.array(z.int().min(1)).describe('Numbers of documents in `sources`'),
  })
  .meta({ id: 'BriefRow', description: 'A line of the brief, and on which documents it rests' });

const BriefSection = z
  .object({
    id: z.string(),
    title: z.string(),
    note: z.string().describe('How its lines are to be read; may be empty'),
    rows: z.array(BriefRow),
    more: z.int().min(0).describe('Lines that were left out as less weighty'),
    verb: z.string().describe('The verb that shows all of it'),
    missing: z.string().nullable().describe('What is missing, where there is nothing to tell'),
  })
  .meta({ id: 'BriefSection', description: 'A part of the brief' });

/** What `brief --dossier` answers. */
export const DossierBrief = z
  .object({
    title: z.string(),
    parties: z.string(),
    about: z.array(z.string()),
    asOf: Day,
    since: Day.describe('From which day on changes are told'),
    sections: z.array(BriefSection),
    sources: z.array(BriefSource),
  })
  .meta({ id: 'DossierBrief', description: 'How a dossier stands, in so many pages' });
