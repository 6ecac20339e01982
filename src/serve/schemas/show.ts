import { z } from 'zod';
import { ActorRef, Commitment, Day, Entry, LedgerEvent } from '../../record/index.js';
import { Agreement, Choice, Named } from './named.js';
import { EntryId } from './names.js';
import { OverviewShown } from './overview.js';
import { AskedFilter, Tally } from './tally.js';

const alsoFits = z.array(Named).describe('What else the words fit');

const EntryShown = z
  .object({
    page: z.literal('entry'),
    entry: Entry,
    promises: z.array(Entry).describe('Promises of the agreements that were adopted there'),
    next: z.array(Entry).describe('The next encounters of the same sides'),
    after: z.array(Entry).describe('What else any of the sides did in the weeks after it'),
    decisions: z.array(LedgerEvent).describe('What people decided on it'),
    alsoFits,
  })
  .meta({ id: 'EntryShown', description: 'An entry and, of an encounter, what came of it' });

const AgreementShown = z
  .object({
    page: z.literal('agreement'),
    agreement: Agreement,
    encounter: Entry.nullable().describe('Where it was adopted; null where none is known'),
    promises: z.array(Entry),
    today: Day.describe('The day that decides what is overdue'),
    alsoFits,
  })
  .meta({ id: 'AgreementShown', description: 'An agreement with its promises' });

const OfficeHeld = z
  .object({
    office: z.string(),
    from: z.string(),
    to: z.string().describe('Empty while it lasts'),
    verified: z.boolean().describe('Whether a source of the table was opened for it'),
  })
  .meta({ id: 'OfficeHeld', description: 'An office that a person is known to have held' });

const PartyShown = z
  .object({
    page: z.literal('party'),
    ref: ActorRef,
    filter: AskedFilter,
    tallies: z.array(Tally),
    people: z
      .array(z.object({ ref: ActorRef, entries: z.int().min(0) }))
      .describe('People of a state that entries name, those that most name first'),
    encounters: z.array(Entry),
    positions: z.array(Entry),
    others: z.array(Entry),
    promises: z
      .array(
        z.object({
          entry: EntryId,
          first: Day,
          slots: Commitment.omit({ id: true, evidence: true, confidence: true, rules: true }),
        }),
      )
      .describe('What the party promised itself, in the order of days'),
    offices: z.array(OfficeHeld),
    alsoFits,
  })
  .meta({ id: 'PartyShown', description: 'A state, a person or a body, with what the dossier holds of it' });

/** What `show` answers: `page` says which. */
export const Shown = z
  .discriminatedUnion('page', [OverviewShown, EntryShown, AgreementShown, PartyShown, Choice])
  .meta({ id: 'Shown', description: 'A dossier at a glance, or what some words name in it' });
