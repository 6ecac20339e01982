import { z } from 'zod';
import { Day } from './date.js';

/**
 * A question of a platform with the chances that its crowd gave over time, as a line of a question set: one JSON object a line. Names are those of
 * such files; further fields are passed over.
 */
export const SetQuestion = z
  .object({
    id: z.string().min(1),
    /** The platform. */
    source: z.string().min(1),
    question: z.string().min(1),
    category: z.string().min(1).default('other'),
    open: Day,
    close: Day,
    /** 1 for yes, 0 for no, between them for what was decided in part; null while it is open. */
    resolution: z.number().min(0).max(1).nullable(),
    resolved_on: Day.nullable(),
    /** What the crowd held on a day; it stands until the next. */
    history: z.array(z.tuple([Day, z.number().min(0).max(1)])),
  })
  .refine(({ open, close }) => open <= close, 'it closes before it opens')
  .refine(
    ({ resolution, resolved_on }) => resolution === null || resolved_on !== null,
    'it is resolved, and no day says when',
  )
  .meta({ id: 'SetQuestion', description: 'A question of a platform with the chances that its crowd gave' });
export type SetQuestion = z.infer<typeof SetQuestion>;
