import type { Question } from '../../record/index.js';
import {
  chanceAhead,
  chanceAtShare,
  type Drawn,
  type Histories,
  type Rate,
  REFERENCE,
  recentRate,
  usualRate,
  type Waits,
  waitAhead,
  waitsOf,
  YEAR,
} from '../reference/index.js';
import type { Chance, MemberModel } from './member.js';

/** The models that need nothing but the record. */
export interface RecordModels {
  /** How often it usually happens: the reference class, shown without weight. */
  readonly usual: MemberModel & { readonly drawn: Drawn };
  /** How often it happens nowadays. */
  readonly recent: MemberModel;
  /** How waits end that have lasted as long. */
  readonly waits: MemberModel & { readonly shape: number };
  /** Days since it last happened, or since it is watched. */
  readonly since: number;
}

/**
 * The record's own models of a question on a day (a day number). `anywhere` is how often a year such a thing happens anywhere; `weights` is what
 * the usual rate has, and what recent rate and waits have together, each half of it.
 */
export function recordModels(
  { event }: Pick<Question, 'event'>,
  histories: Histories,
  anywhere: number,
  asOf: number,
  weights: { readonly usual: number; readonly own: number },
): RecordModels {
  const drawn = usualRate(histories, anywhere, asOf);
  const recent = recentRate(histories, anywhere, asOf);
  const waits = waitsOf(histories, anywhere, asOf);
  const { own } = histories;
  const since = Math.max(0, asOf - (own.days.at(-1) ?? own.from));
  return {
    usual: { ...steady('usual rate', drawn.rate, weights.usual), says: usualSays(drawn), drawn },
    recent: { ...steady('recent rate', recent.rate, weights.own / 2), says: recentSays(recent) },
    waits: {
      name: 'time since the last',
      weight: weights.own / 2,
      says: waitsSays(event, waits, since, own.days.length > 0),
      chance: (from, to) => chanceOf(waits.rate, waitAhead(waits, since, from, to)),
      shape: waits.shape,
    },
    since,
  };
}

const steady = (name: string, rate: Rate, weight: number): Omit<MemberModel, 'says'> => ({
  name,
  weight,
  chance: (from, to) => chanceOf(rate, (to - from) / YEAR),
});

const chanceOf = (rate: Rate, ahead: number): Chance => ({
  probability: chanceAhead(rate, ahead),
  low: chanceAtShare(rate, ahead, REFERENCE.tail.value),
  high: chanceAtShare(rate, ahead, 1 - REFERENCE.tail.value),
});

/** Days as people count them: years with a digit after the point from a year on. */
export const lengthOf = (days: number): string =>
  days < YEAR ? `${Math.round(days)} days` : `${(days / YEAR).toFixed(1)} years`;

const rounded = (number: number): string => String(Number(number.toPrecision(2)));
const yearly = ({ events, exposure }: Rate): string => rounded(events / exposure);

const usualSays = ({ own, rate }: Drawn): string =>
  own.exposure === 0
    ? `${yearly(rate)} a year, as others do`
    : `${own.events} in ${rounded(own.exposure)} years; ${yearly(rate)} a year, drawn to others`;
const recentSays = ({ rate }: Drawn): string =>
  `${yearly(rate)} a year, where a year counts half after ${REFERENCE.half.value} years`;

function waitsSays(event: Question['event'], { shape }: Waits, since: number, has: boolean): string {
  const nothing = event === 'promise_kept' ? 'it was made' : has ? 'it last happened' : 'it is watched';
  const falls =
    shape < 0.975
      ? `the longer nothing happens, the rarer it gets (shape ${shape.toFixed(2)})`
      : 'waiting tells nothing of what comes';
  return `${lengthOf(since)} since ${nothing}; ${falls}`;
}
