import { LEGALIZATION, RATED, SIGNALS, type Weight, weigh } from './weights.js';

/** What speaks for substance (plus) or symbol (minus) in an encounter. The sum is squashed to −100 … 100. */
export const ENCOUNTER_WEIGHTS = {
  treaty: weigh(
    70,
    'a signed or concluded accord outlasts the day',
    'the accord may itself be vague',
    LEGALIZATION,
  ),
  agreement: weigh(40, 'something was agreed or put on paper', 'a paper may repeat old aims', LEGALIZATION),
  promises: weigh(
    30,
    'specific promises were made there',
    'promises are linked by words and parties, which can miss',
    LEGALIZATION,
  ),
  advanced: weigh(20, 'a result or a step forward is reported', 'reporters call many things progress', RATED),
  followUp: weigh(20, 'a date or a body for what comes next', 'follow-up may stand in for results', RATED),
  costly: weigh(
    25,
    'something was given up or done that costs',
    'cost at home is not seen in a text',
    SIGNALS,
  ),
  noAgreement: weigh(-40, 'nothing was agreed', 'hard bargaining ends without paper too', RATED),
  noResult: weigh(
    -20,
    'the talks stalled, broke off or brought little',
    'a stall may come later than the meeting',
    RATED,
  ),
  noFollowUp: weigh(
    -15,
    'what nobody comes back to cannot be built on',
    'channels may be open that nobody tells of',
    RATED,
  ),
  thin: weigh(
    -25,
    'without dates, amounts, checks or a text nobody can be held to it',
    'critics find every paper thin',
    LEGALIZATION,
  ),
  first: weigh(-25, 'being the first is news, not a result', 'a first contact can open a channel', RATED),
  ceremony: weigh(-40, 'gestures and pictures cost nothing', 'a gesture can be a signal at home', SIGNALS),
  praise: weigh(-35, 'warm words without content', 'courtesy comes with real deals as well', SIGNALS),
  aims: weigh(
    -30,
    'what was promised there stays broad',
    'a frame agreement may be filled in later',
    LEGALIZATION,
  ),
} as const satisfies Record<string, Weight>;
export type EncounterMark = keyof typeof ENCOUNTER_WEIGHTS;
