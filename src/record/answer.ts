import { z } from 'zod';
import { Day } from './date.js';
import { Probability } from './forecast.js';
import { Question } from './question.js';

/** Words of the record that a part of the working rests on. */
const AnswerGround = z.object({
  entry: z.string(),
  item: z.string(),
  document: z.string(),
  day: Day,
  quote: z.string(),
});
export type AnswerGround = z.infer<typeof AnswerGround>;

/** What usually happens in cases like it, before anything else is looked at. */
export const ReferenceClass = z.object({
  /** In words: "meetings of leaders of the two sides since 1990". */
  name: z.string(),
  /** How often it happened, in how many years that it could have. */
  events: z.number().min(0),
  years: z.number().min(0),
  /** The chance within the window by that rate alone. */
  probability: Probability,
  /** How narrow it is: these sides, sides like them, or all that is known of such events. */
  width: z.enum(['sides', 'alike', 'any']),
  /** Where the rate comes from, and how it was drawn to a wider one. */
  says: z.string(),
});
export type ReferenceClass = z.infer<typeof ReferenceClass>;

/** One model's answer, and what share of the whole it has. */
const Member = z.object({
  name: z.string(),
  probability: Probability,
  /** 0 to 1; 0 for one that is shown and earned no weight. */
  weight: z.number().min(0).max(1),
  says: z.string(),
});
export type Member = z.infer<typeof Member>;

/** What moved the answer away from what is usual, in log-odds: above 0 towards yes. */
const Driver = z.object({ name: z.string(), says: z.string(), moved: z.number() });
export type Driver = z.infer<typeof Driver>;

/** A sign in the record, what it moved, and the words that it stands in. */
const Signal = Driver.extend({ grounds: z.array(AnswerGround) });
export type Signal = z.infer<typeof Signal>;

const Share = z.number().min(0).lt(1);
/** The chance that it has happened by the end of a day; 0 before the window. */
const CoursePoint = z.object({ day: Day, probability: Share, interval: z.tuple([Share, Share]) });
export type CoursePoint = z.infer<typeof CoursePoint>;

/** What would move the answer, and where to. */
const AnswerChange = z.object({ if: z.string(), probability: Probability });
export type AnswerChange = z.infer<typeof AnswerChange>;

/** A probability for a question, as of a day, with all that it was made of. */
export const Answer = z
  .object({
    question: Question,
    asOf: Day,
    probability: Probability,
    /** Within this nine in ten of the answers would lie that other draws of the past had led to. */
    interval: z.tuple([Probability, Probability]),
    /** Why, in a sentence or two, for who reads no further. */
    says: z.string().min(1),
    working: z.object({
      reference: ReferenceClass,
      members: z.array(Member).min(1),
      drivers: z.array(Driver),
      signals: z.array(Signal),
      /** The chance that it has happened by a day, with its interval, from the first of the window to its last. */
      course: z.array(CoursePoint),
      changes: z.array(AnswerChange),
      /** What is not known, or thinner than it should be, a sentence each. */
      missing: z.array(z.string()),
    }),
  })
  .meta({ id: 'Answer', description: 'A probability for a question as of a day, with its working' });
export type Answer = z.infer<typeof Answer>;
