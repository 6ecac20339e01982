import type { ActorRef, Day } from '../../record/index.js';
import type { Sign } from './signs.js';
import { SIGNAL_RULES, type SignalRule } from './table.js';

/** What a signal comes to on a day, and the signs that it was made of, the newest first. */
export interface SignalValue {
  readonly rule: SignalRule;
  readonly value: number;
  readonly signs: readonly Sign[];
}

/** Below this a sign has faded: one part in fifty of what it was, some six half-lives. */
const FADED = 0.02;
/** Statements that are not there and draw a share to none. */
const UNHEARD = 2;
const YEAR = 365.25;

const weightOf = ({ age }: Sign, halfLife: number): number => 2 ** (-age / halfLife);
const decayed = (signs: readonly Sign[], halfLife: number): number =>
  signs.reduce((sum, sign) => sum + weightOf(sign, halfLife), 0);

/** Whether a plan may still come about. */
const isAhead = ({ age, until }: Sign, asOf: Day, longest: number): boolean =>
  until === null ? age <= longest : until > asOf;

/** The signs that a signal counts on a day. */
function countedBy({ sorts, way, days }: SignalRule, signs: readonly Sign[], asOf: Day): readonly Sign[] {
  const own = signs.filter(({ sort }) => sorts.includes(sort)).reverse();
  if (way === 'since') return own.slice(0, 1);
  return own.filter((sign) => (way === 'ahead' ? isAhead(sign, asOf, days) : weightOf(sign, days) > FADED));
}

/** The number that signs come to. */
function numberOf(
  { way, days, sorts }: SignalRule,
  signs: readonly Sign[],
  sides: readonly ActorRef[],
): number {
  switch (way) {
    case 'sum':
      return Math.log1p(decayed(signs, days));
    case 'lesser': {
      const of = (side: ActorRef): readonly Sign[] => signs.filter(({ by }) => by.includes(side));
      return sides.length < 2 ? 0 : Math.log1p(Math.min(...sides.map((side) => decayed(of(side), days))));
    }
    case 'since':
      return Math.log1p(Math.max(0, Math.min(days, signs[0]?.age ?? days)) / YEAR);
    case 'ahead':
      return Math.log1p(signs.length);
    case 'share': {
      const first = signs.filter(({ sort }) => sort === sorts[0]);
      return decayed(first, days) / (decayed(signs, days) + UNHEARD);
    }
  }
}

/** The value of each signal on a day, in the order of the rules, from signs that were known then. */
export const valuesOf = (
  signs: readonly Sign[],
  sides: readonly ActorRef[],
  asOf: Day,
  rules: readonly SignalRule[] = SIGNAL_RULES,
): SignalValue[] =>
  rules.map((rule) => {
    const counted = countedBy(rule, signs, asOf);
    return { rule, signs: counted, value: numberOf(rule, counted, sides) };
  });
