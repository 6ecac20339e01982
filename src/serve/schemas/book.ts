import { z } from 'zod';
import { Day, Forecast, Question, Resolution } from '../../record/index.js';
import { EntryId, ItemId } from './names.js';

const written = {
  seq: z.int().min(1).describe('Its place in the log'),
  recorded: Day.describe('The day on which it was written down'),
  by: z.string().describe('Who wrote it'),
};

export const KeptForecast = Forecast.extend(written).meta({
  id: 'KeptForecast',
  description: 'A forecast as the book keeps it',
});

export const KeptResolution = Resolution.extend({
  ...written,
  because: z.string().nullable().describe('Null where the record speaks for itself'),
}).meta({ id: 'KeptResolution', description: 'What became of a question, as the book keeps it' });

const BookEntry = z
  .object({
    ...written,
    question: Question,
    forecasts: z.array(KeptForecast).describe('The earliest first'),
    resolution: KeptResolution.nullable().describe('Null while it is open'),
  })
  .meta({ id: 'BookEntry', description: 'A question with all that was said of it' });

const StandingForecast = z
  .object({
    forecast: KeptForecast,
    age: z.object({
      days: z.int().min(0),
      moved: z.int().min(0).describe('Entries on its parties that the record has told since'),
      isStale: z.boolean(),
    }),
  })
  .meta({ id: 'StandingForecast', description: 'What stands of one forecaster, and how old it is' });

/** What `questions` lists, and what `forecast QUESTION` shows. */
export const BookLine = z
  .object({
    entry: BookEntry,
    state: z.enum(['open', 'overdue', 'resolved']),
    standing: z.array(StandingForecast).describe('People before models before crowds'),
  })
  .meta({ id: 'BookLine', description: 'A question of the book, with what stands of each forecaster' });

/** Something that the record came to know between two forecasts that differ. */
export const BookEvent = z
  .object({ day: Day.describe('The day from which the world knew of it'), entry: EntryId, title: z.string() })
  .meta({ id: 'BookEvent', description: 'What the record came to know between forecasts that differ' });

/** What `question` answers. */
export const QuestionHistory = BookLine.extend({
  events: z.array(BookEvent).describe('What the record came to know between forecasts that differ'),
  passages: z
    .array(z.object({ item: ItemId, quote: z.string(), source: z.string() }))
    .describe('The words of the record that decided it'),
}).meta({ id: 'QuestionHistory', description: 'A question of the book over time' });

/** What is answered to a forecast that was written down. */
export const MadeForecast = z
  .object({
    question: Question,
    forecasts: z.array(Forecast.omit({ question: true })).describe('Yours, then those of the program'),
    silent: z
      .string()
      .nullable()
      .describe('Why the program says nothing of the question; null where it does'),
  })
  .meta({ id: 'MadeForecast', description: 'A forecast that was written down, beside the program’s' });
