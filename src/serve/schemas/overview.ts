import { z } from 'zod';
import { Day, Dossier, Entry } from '../../record/index.js';
import { PairContacts } from './contacts.js';
import { Agreement } from './named.js';
import { AskedFilter, Tally } from './tally.js';

const count = z.int().min(0);

const YearCounted = z
  .object({
    year: z.int(),
    encounters: z.array(count).describe('Held: of leaders, ministers, officials, and of unknown level'),
    tests: z.array(count).describe('Nuclear, and of missiles and others'),
  })
  .meta({ id: 'YearCounted', description: 'A year in numbers' });

/** What `show` answers without words, or for some days. */
export const OverviewShown = z
  .object({
    page: z.literal('overview'),
    dossier: Dossier,
    filter: AskedFilter,
    today: Day.describe('The day on which it is looked at: nothing after it has happened'),
    documents: count.describe('Documents in sight, rows of tables among them'),
    rows: count,
    outlets: count,
    unknownNames: z
      .array(z.string())
      .describe('Names in documents of those who act and whom nobody is known by'),
    first: Day.nullable(),
    last: Day.nullable(),
    tallies: z.array(Tally),
    summits: z.array(Entry).describe('Meetings of leaders that were held, the earliest first'),
    agreements: z.array(Agreement),
    encounters: z.array(Entry).describe('Of some days: the last encounters in them'),
    alignments: z.array(Entry).describe('Of some days: the last moves of relations in them'),
    latest: z.array(Entry).describe('Of the whole dossier: its last things of any kind'),
    review: z
      .object({ merge: count, contradiction: count, doubt: count })
      .describe('How much waits for a person, by sort'),
    years: z.array(YearCounted),
    pairs: z.array(PairContacts),
  })
  .meta({ id: 'OverviewShown', description: 'A dossier at a glance, or a stretch of days of it' });
