import { z } from 'zod';
import { Day } from '../../record/index.js';

const count = z.int().min(0);
const forecaster = { kind: z.enum(['person', 'model', 'crowd']), who: z.string() };

const ForecasterStanding = z
  .object({
    ...forecaster,
    questions: count.describe('Questions that were decided while a forecast stood'),
    days: count.describe('Days on which one stood'),
    brier: z.number().min(0).max(1).describe('Mean Brier score; 0 is best'),
    log: z.number().min(0).describe('Mean negative log-likelihood in nats; 0 is best'),
    skill: z
      .object({ questions: count, days: count, skill: z.number().max(1) })
      .nullable()
      .describe('Against the benchmark on what both forecast; null where that is nothing'),
    betterBy: z
      .number()
      .nullable()
      .describe('How much smaller the Brier score was than that of the others on the same days'),
  })
  .meta({ id: 'ForecasterStanding', description: 'A forecaster’s standing among the others' });

const chance = z.number().min(0).max(1);

const CalibrationBin = z
  .object({
    from: chance,
    to: chance,
    count: count.describe('Question-days'),
    questions: count.describe('Questions to which they belong'),
    events: count.describe('How many of those days were of questions that came true'),
    forecast: chance.nullable().describe('Mean probability; null in an empty bin'),
    observed: chance.nullable().describe('Share that came true; null in an empty bin'),
  })
  .meta({ id: 'CalibrationBin', description: 'Forecasts of about the same chance, and what came true' });

/** What `scores` answers of the book. */
export const BookScores = z
  .object({
    title: z.string(),
    seenFrom: z.string().describe('From where it is looked at; empty for all that is known today'),
    today: Day,
    counts: z.object({ yes: count, no: count, unresolvable: count, open: count }),
    benchmark: z.string().describe('The model that skill is measured against'),
    board: z.array(ForecasterStanding),
    calibrations: z.array(z.object({ ...forecaster, bins: z.array(CalibrationBin) })),
  })
  .meta({ id: 'BookScores', description: 'What the forecasts of the book were worth' });
