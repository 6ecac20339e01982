import { z } from 'zod';
import { Day, Slots } from '../../record/index.js';
import { Difference, MeetingVerdict, TurnedOut, VerdictMoment } from './meeting-verdict.js';
import { Choice, Named } from './named.js';
import { EntryId } from './names.js';

const ExplainedMeeting = z
  .object({
    page: z.literal('meeting'),
    meeting: z.object({
      id: EntryId,
      headline: z.string(),
      slots: Slots,
      first: Day.nullable(),
      last: Day.nullable(),
      sources: z.int().min(0).describe('Independent sources that tell of it'),
    }),
    entry: EntryId,
    asOf: Day,
    asReported: MeetingVerdict,
    turnedOut: z.tuple([TurnedOut, TurnedOut]).describe('After six months, and after twenty-four'),
    leftOut: z.int().min(0).describe('Reports left out: rows of tables that nobody has verified'),
    difference: Difference.nullable().describe('Null where one of the two verdicts is unknown'),
    moved: z.array(VerdictMoment).describe('How the verdicts moved as evidence came in'),
    others: z.array(Named).describe('What else the words fit'),
  })
  .meta({ id: 'ExplainedMeeting', description: 'Both verdicts on a meeting; they are never mixed' });

/** What `explain` answers. */
export const Explanation = z
  .discriminatedUnion('page', [ExplainedMeeting, Choice])
  .meta({ id: 'Explanation', description: 'Why a meeting is judged as it is, or what the words may mean' });
