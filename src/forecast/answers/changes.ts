import { addDays, dayNumber } from '../../language/calendar.js';
import {
  type ActorRef,
  type Answer,
  type AnswerChange,
  actorsOf,
  type Entry,
  type Question,
  sideOf,
} from '../../record/index.js';
import { EVENT_KINDS, partyName } from '../questions/index.js';
import type { KnownOn } from '../reference/index.js';
import { SIGNS } from './drivers.js';
import { supposed } from './planted.js';

/** Something that may come to be known, and what would be known then. */
interface Supposition {
  readonly says: string;
  readonly known: KnownOn;
}

/** A change of the chance that is smaller than this, of itself, is none. */
const LEAST = 0.01;

/**
 * What would change an answer: its chance made anew, with one thing supposed that were told on its day, or with half of the window gone by and
 * nothing happened. What would change nothing is left out.
 */
export function changesOf(
  { question, probability, working }: Answer,
  known: KnownOn,
  chance: (known: KnownOn) => number,
): AnswerChange[] {
  // Signs that have earned nothing move nothing, whatever they are.
  const isMoved = working.drivers.some(({ name, moved }) => name === SIGNS && moved !== 0);
  return [...(isMoved ? toldSigns(question, known) : []), ...withoutIt(question, known)]
    .map(({ says, known: then }) => ({ if: says, probability: chance(then) }))
    .filter((change) => Math.abs(change.probability / probability - 1) >= LEAST);
}

/** Signs that might be told of two sides. */
function toldSigns(question: Question, known: KnownOn): Supposition[] {
  if (EVENT_KINDS[question.event].sides === 1) return [];
  const sides = question.parties.map(sideOf);
  const { asOf } = known;
  const supposing = (says: string, entry: Entry): Supposition => ({
    says,
    known: { ...known, entries: [...known.entries, entry] },
  });
  const officials = question.event === 'leaders_meet' || question.event === 'agreement_signed';
  const tester = testerAmong(sides, known.entries);
  return [
    supposing(
      'a meeting of their leaders were announced now',
      supposed.leadersPlan(sides, question.to, asOf),
    ),
    ...(officials ? [supposing('their officials met now', supposed.officialsMeet(sides, asOf))] : []),
    ...sides.map((side) =>
      supposing(`${partyName(side)} said now that it is open to talks`, supposed.opens(side, asOf)),
    ),
    ...(tester ? [supposing(`${partyName(tester)} tested a missile now`, supposed.tests(tester, asOf))] : []),
  ];
}

/** Half of what is left of the window, gone by without it. */
function withoutIt({ to }: Question, known: KnownOn): Supposition[] {
  const half = Math.floor((dayNumber(to) - dayNumber(known.asOf)) / 2);
  if (half < 1) return [];
  const asOf = addDays(known.asOf, half);
  return [
    {
      says: `nothing happened until ${asOf}, for the days that are left`,
      known: { ...known, asOf, knownUntil: asOf },
    },
  ];
}

/** Which of two sides tested more; null where neither did. */
function testerAmong(sides: readonly ActorRef[], entries: readonly Entry[]): ActorRef | null {
  const tests = entries.filter(({ slots }) => slots.kind === 'capability' && slots.change === 'test');
  const count = (side: ActorRef): number =>
    tests.filter(({ slots }) => actorsOf(slots).map(sideOf).includes(side)).length;
  const [most] = [...sides].sort((a, b) => count(b) - count(a));
  return most !== undefined && count(most) > 0 ? most : null;
}
