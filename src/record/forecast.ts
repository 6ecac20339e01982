import { z } from 'zod';
import { Day } from './date.js';

/** A chance: certainty is no forecast, and the log score of one that fails has no end. */
export const Probability = z
  .number()
  .gt(0)
  .lt(1)
  .meta({ id: 'Probability', description: 'Above 0 and below 1: certainty is no forecast' });
export type Probability = z.infer<typeof Probability>;

/** How likely somebody held a question to come true, from a day on until they say otherwise. */
export const Forecast = z
  .object({
    question: z.string().min(1),
    probability: Probability,
    /** The day from which it stands; nothing that became known later went into it. */
    day: Day,
    /** A person, a model of Dragoman, or the crowd of a platform. */
    kind: z.enum(['person', 'model', 'crowd']),
    /** Who: a person's name, the model's, the platform's. */
    who: z.string().min(1),
    why: z.string().min(1),
  })
  .meta({ id: 'Forecast', description: 'How likely somebody held a question to come true, from a day on' });
export type Forecast = z.infer<typeof Forecast>;
