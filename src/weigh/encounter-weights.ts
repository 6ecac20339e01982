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
    40,
    'specific promises were made there',
    'promises are linked by words and parties, which can miss',
    LEGALIZATION,
  ),
  advanced: weigh(20, 'a result or a step forward is reported', 'reporters call many things progress', RATED),
  followUp: weigh(20, 'a date or a body for what comes next', 'follow-up may stand in for results', RATED),
  talkAgreed: weigh(
    20,
    'talks about a matter are less than an agreement on it',
    'to open talks can be the hardest step',
    RATED,
  ),
  costly: weigh(
    25,
    'something was given up or done that costs',
    'cost at home is not seen in a text',
    SIGNALS,
  ),
  welcomed: weigh(
    20,
    'people outside the talks found it good',
    'friends of a side welcome what helps it',
    RATED,
  ),
  doubted: weigh(
    -25,
    'people outside the talks found it wanting',
    'doubters are quoted more often than those who are content',
    RATED,
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
  atStake: weigh(
    10,
    'who breaks over a matter of substance bargained over it',
    'what is named may be a pretext',
    RATED,
  ),
  first: weigh(-25, 'being the first is news, not a result', 'a first contact can open a channel', RATED),
  ceremony: weigh(-40, 'gestures and pictures cost nothing', 'a gesture can be a signal at home', SIGNALS),
  praise: weigh(
    -35,
    'warm words without content, as a rule of those who took part',
    'courtesy comes with real deals as well',
    SIGNALS,
  ),
  aims: weigh(
    -40,
    'what was promised there stays broad',
    'a frame agreement may be filled in later',
    LEGALIZATION,
  ),
} as const satisfies Record<string, Weight>;
export type EncounterMark = keyof typeof ENCOUNTER_WEIGHTS;
