import { z } from 'zod';
import { Day } from '../../record/index.js';
import { CitedPassage } from './passages.js';

const MISSING = 'What would have to be known to say more, in sentences';

/** Symbol to substance on one scale; null is unknown. */
export const MeetingScore = z
  .number()
  .min(-100)
  .max(100)
  .nullable()
  .meta({ id: 'MeetingScore', description: '−100 (symbol) to +100 (substance); null is unknown' });

export const MeetingReason = z
  .object({
    mark: z.string().describe('Key into the table of weights'),
    says: z.string(),
    points: z.number().describe('Below 0 towards symbol, above 0 towards substance'),
    passages: z.array(CitedPassage),
  })
  .meta({ id: 'MeetingReason', description: 'One signed reason of a verdict, on the words of reports' });

export const MeetingVerdict = z
  .object({
    score: MeetingScore,
    low: MeetingScore.describe(
      'The lower end of the band, which is wide where few independent sources speak',
    ),
    high: MeetingScore.describe('The upper end of the band'),
    sources: z.int().min(0).describe('Independent sources behind the reasons'),
    reasons: z.array(MeetingReason),
    missing: z.array(z.string()).describe(MISSING),
  })
  .meta({ id: 'MeetingVerdict', description: 'Symbol or substance of a meeting, with all that it rests on' });

export const TurnedOut = MeetingVerdict.extend({
  months: z.int().min(1).describe('Within how many months of the meeting'),
  until: Day.describe('The last day that counts'),
  over: z.boolean().describe('Whether that day has passed, so that the verdict is whole'),
}).meta({ id: 'TurnedOut', description: 'The verdict on what followed within some months of a meeting' });

export const VerdictMoment = z
  .object({
    day: Day,
    asReported: MeetingScore,
    turnedOut: MeetingScore.describe('By what followed within twenty-four months, as far as it was known'),
    because: z.array(z.string()).describe('What had come in that was not there before, in words'),
  })
  .meta({ id: 'VerdictMoment', description: 'The verdicts on a meeting as they stood from a day on' });

export const Difference = z
  .object({
    points: z.number().describe('Within twenty-four months less as reported: below 0 further towards symbol'),
    mostly: z.array(MeetingReason).describe('The reasons of what followed that weigh most, heaviest first'),
  })
  .meta({ id: 'Difference', description: 'How far what became of a meeting lies from what was reported' });
