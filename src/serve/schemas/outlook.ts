import { z } from 'zod';
import { Answer, Day, Probability, Question } from '../../record/index.js';
import { BookEvent } from './book.js';
import { EntryId } from './names.js';

const Interval = z.tuple([Probability, Probability]);

const HorizonChance = z
  .object({
    months: z.int().min(1),
    to: Day.describe('The last day of it'),
    probability: Probability,
    interval: Interval,
  })
  .meta({ id: 'HorizonChance', description: 'How likely the same is within so many months from today' });

/** What is to come by the dossier's own question. */
export const Outlook = z
  .object({
    today: Day,
    question: Question.nullable(),
    missing: z.string().nullable().describe('Why there is no question, in a sentence'),
    inBook: z.string().nullable().describe('The id of the question in the book; null where it is not kept'),
    answer: Answer.nullable(),
    horizons: z.array(HorizonChance).describe('1, 3, 6 and 12 months'),
  })
  .meta({ id: 'Outlook', description: 'How likely it is that the leaders whom a dossier is about meet' });

const ChanceOn = z.object({ day: Day, probability: Probability });

const OutlookChange = z
  .object({
    from: ChanceOn,
    to: ChanceOn,
    moved: z
      .array(
        z.object({
          name: z.string(),
          says: z.string(),
          moved: z.number().describe('In log-odds: above 0 towards yes'),
          entry: EntryId.nullable().describe('Of signs in the record: the newest entry that they rest on'),
        }),
      )
      .describe('Parts of the working, what moved most first; none of what the book kept'),
  })
  .meta({ id: 'OutlookChange', description: 'Between which days a chance changed, and what moved it' });

/** How the outlook came to what it is. */
export const OutlookCourse = z
  .object({
    today: Day,
    course: z
      .array(ChanceOn.extend({ interval: Interval.nullable().describe('Null for a forecast of the book') }))
      .describe('The earliest first; none where there is no question'),
    events: z.array(BookEvent).describe('What the record came to know between points that read differently'),
    change: OutlookChange.nullable().describe('The last two points that read differently'),
  })
  .meta({ id: 'OutlookCourse', description: 'How the chance moved over the months, and what moved it' });
