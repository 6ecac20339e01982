import { LEGALIZATION, RATED, type Weight, weigh } from './weights.js';

/** The axes of Abbott and others (2000); what lies beside them counts for specificity alone. */
export type Dimension = 'obligation' | 'precision' | 'delegation';

/** A mark of a promise: what it adds to its specificity, and the dimension that it bears on. */
export interface PromiseWeightRow extends Weight {
  readonly dimension: Dimension | null;
}

const row =
  (dimension: Dimension | null) =>
  (points: number, reason: string, limit: string): PromiseWeightRow => ({
    ...weigh(points, reason, limit, dimension ? LEGALIZATION : RATED),
    dimension,
  });
const [obliges, specifies, delegates, beside] = [
  row('obligation'),
  row('precision'),
  row('delegation'),
  row(null),
];

/** What makes a promise specific. The points of the marks found add up to 0 … 10. */
export const PROMISE_WEIGHTS = {
  base: beside(0.75, 'a promise is more than none', 'what is no promise may have been read as one'),
  actor: beside(0.5, 'one side is named that must act', 'who promises alone need not mean more'),
  legal: obliges(1, 'law binds more than will', 'a treaty may hold vague articles'),
  firm: obliges(
    0.5,
    '"will" and "agreed" can be held against one',
    'a relay may put firm words in place of soft ones',
  ),
  intent: obliges(-0.5, 'who only intends owes no result', 'polite drafting softens firm deals'),
  hope: obliges(-1, 'who hopes owes nothing', 'polite drafting softens firm deals'),
  denied: obliges(
    -1,
    'who refuses to promise has not promised',
    'what is denied is read off the parse, which errs',
  ),
  act: specifies(
    1.25,
    'an act can be seen done or not done',
    'a list of verbs: an act outside it counts as a deed',
  ),
  deed: specifies(
    0.75,
    'a verb other than of effort says what is to happen',
    'many such verbs can be met by words alone',
  ),
  aim: specifies(
    -0.5,
    'anything may be said to serve an aim',
    'an aim named beside an act costs it a little',
  ),
  instrument: specifies(1, 'a named text or place leaves less to interpret', 'a name alone settles nothing'),
  object: specifies(0.5, 'a thing can be pointed at', 'a list of nouns: a thing outside it is missed'),
  scope: specifies(0.25, 'with "all" or "never", one case shows a breach', 'sweeping words are cheap'),
  amount: specifies(
    2.5,
    'a number can be counted',
    'a number of something else in the sentence may be taken',
  ),
  deadline: specifies(1.5, 'a day settles when to look', 'a day may be moved in silence'),
  soon: specifies(1, 'some haste is promised', '"at an early date" is no day'),
  check: delegates(1.5, 'an outsider sees whether it is done', 'the body named may have no powers'),
  monitor: delegates(1, 'somebody is told whether it is done', 'reports may stay with the parties'),
  contact: delegates(0.25, 'follow-up keeps the promise on a table', 'talk about talks may replace the act'),
  hedge: beside(-0.5, 'a condition is a way out', 'a fair exchange is worded as a condition too'),
} as const satisfies Record<string, PromiseWeightRow>;
export type PromiseMark = keyof typeof PROMISE_WEIGHTS;
