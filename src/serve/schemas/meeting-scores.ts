import { z } from 'zod';
import { Day, Encounter } from '../../record/index.js';
import { MeetingScore } from './meeting-verdict.js';
import { EntryId } from './names.js';

const ScoreAlone = z.object({
  score: MeetingScore,
  low: MeetingScore,
  high: MeetingScore,
  sources: z.int().min(0).describe('Independent sources behind it'),
  word: z.string().describe('The score in words; "unknown" where nothing speaks for either end'),
});

/** Both verdicts on a meeting, without their reasons. */
export const MeetingScores = z
  .object({
    entry: EntryId,
    title: z.string(),
    first: Day.nullable(),
    level: Encounter.shape.level,
    asReported: ScoreAlone,
    turnedOut: z
      .array(
        ScoreAlone.extend({
          months: z.int().min(1).describe('Within how many months of the meeting'),
          over: z.boolean().describe('Whether these have passed, so that the verdict is whole'),
        }),
      )
      .describe('By what followed'),
  })
  .meta({ id: 'MeetingScores', description: 'Symbol or substance of a meeting, without the reasons' });
