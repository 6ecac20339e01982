import { type Constant, OURS } from '../../weigh/constant.js';

const BEFORE_2010 =
  'chosen on the pairs of the Korea dossier in the years before 2010, kept for those after (docs/ask.md)';

/** What the reference classes rest on. */
export const REFERENCE = {
  wide: {
    value: 5,
    unit: 'years of the wider class that own years are mixed with',
    reason: 'the weight that the baseline of record gives to the rate of all countries',
    source: 'issue 7, and src/forecast/models/dyad-rate.ts',
    limit: 'sides that were watched for less than five years are told mostly what others do',
  },
  half: {
    value: 2,
    unit: 'years after which a year counts half for the recent rate',
    reason:
      'sides meet weekly at one time and never at another, and the change is seen only if old years fade (Harvey and Fernandes, Journal of Business & Economic Statistics 7, 1989, for counts whose past is discounted)',
    source: BEFORE_2010,
    limit: 'between one and three years the scores differ by a hundredth',
  },
  recent: {
    value: 1,
    unit: 'years of the wider class that faded years are mixed with',
    reason: 'faded years add up to three at most, so that five of others would drown them',
    source: BEFORE_2010,
    limit: 'of sides that fell silent it still expects what others do',
  },
  waited: {
    value: 3,
    unit: 'units of wait of the wider class that own waits are mixed with',
    reason: 'a few waits tell little of the next',
    source: BEFORE_2010,
    limit: 'between one and three the scores differ by a hundredth',
  },
  memory: {
    value: 366,
    unit: 'days after which what is told is memory, and no watch',
    reason: 'reviews of a year come out within the next, histories later',
    source: OURS,
    limit: 'a dossier of a few histories watches nothing by it, however much they tell',
  },
  watch: {
    value: 366,
    unit: 'days for which a dossier must have followed sides before their silence counts',
    reason: 'of less than a round of seasons nothing can be called usual',
    source: OURS,
    limit: 'a young dossier that watched a crisis day by day is not heard either',
  },
  shape: {
    value: 0.7,
    unit: 'power of the hazard of waits, before any are seen',
    reason: 'contacts come in bursts: the longer nothing happened, the rarer it gets',
    source: 'fits of the classes of the Korea dossier in 2026, from .55 to .75',
    limit: 'one process of one region; pauses of others may end otherwise',
  },
  spread: {
    value: 0.15,
    unit: 'standard deviation of that power among classes',
    reason: 'a handful of waits tells nothing of the power, some dozens tell it to a tenth',
    source: OURS,
    limit: 'four fits show no spread that could be measured',
  },
  rounds: {
    value: 24,
    unit: 'steps in which the course of a chance is told',
    reason: 'fewer points than columns of a narrow terminal, more than the eye asks of a curve',
    source: OURS,
    limit: 'the chance between two points is drawn straight',
  },
  vague: {
    value: 0.2,
    unit: 'times a year, where neither the record nor what ships knows such an event',
    reason: 'once in five years: what people bother to ask about is neither weekly nor unheard of',
    source: OURS,
    limit: 'it says nothing about the event',
  },
  done: {
    value: 0.99,
    unit: 'chance of what the record shows to have happened already',
    reason: 'who asks may have meant another such event, and a report may be taken back',
    source: OURS,
    limit: 'how often either is so has not been counted',
  },
  tail: {
    value: 0.05,
    unit: 'share of draws below and above the interval',
    reason: 'nine in ten lie within, as the noun Answer says',
    source: OURS,
    limit: 'it tells how few events were counted, not whether the past repeats itself',
  },
} as const satisfies Record<string, Constant>;

/** Days of a year, leap years counted. */
export const YEAR = 365.25;
