import { dayNumber } from '../../language/calendar.js';
import type { Answer, Day, Entry, Question, Signal } from '../../record/index.js';
import { occurrencesOf, within } from '../questions/index.js';
import {
  type AnyRate,
  type AnyRates,
  anyRateOn,
  type Histories,
  historiesOf,
  type KnownOn,
  REFERENCE,
} from '../reference/index.js';
import { held } from '../scores/probability.js';
import { changesOf } from './changes.js';
import { courseOf } from './course.js';
import { driversOf, signsDriver } from './drivers.js';
import { inShort } from './in-short.js';
import { type MemberModel, pooledChance } from './member.js';
import { missingOf, readInPart, withoutData } from './missing.js';
import { type RecordModels, recordModels } from './record-members.js';
import { referenceClass } from './reference-class.js';
import type { MainModel } from './register-model.js';

/** What signs of the record say, as `src/forecast/signals` gives it. */
export interface Signalled {
  /** Log-odds that the signs would move the answer by, before their weight. */
  readonly moved: number;
  /** What of that they have earned, 0 to 1. */
  readonly weight: number;
  readonly signals: readonly Signal[];
  readonly missing: readonly string[];
}

/** What an answer is made of beside the record. */
export interface Aids {
  readonly anyRates: AnyRates;
  readonly main: (question: Question, known: KnownOn) => MainModel | null;
  readonly signals: (question: Question, known: KnownOn, days: number) => Signalled | null;
}

/** The answer to a question on a day, from what the record knew on that day, with what would change it. */
export function answerTo(question: Question, view: KnownOn, aids: Aids): Answer {
  const known = seenOn(view);
  const answer = answerOnce(question, known, aids);
  const changes = changesOf(answer, known, (then) => chanceOnce(question, then, aids));
  const missing = [...readInPart(question, known.asOf), ...answer.working.missing];
  return { ...answer, working: { ...answer.working, changes, missing } };
}

/**
 * The chances that it happens by some days, from the first of the window on, before any signs of the record move them: what signs are learned
 * beside.
 */
export function chancesBeforeSigns(
  question: Question,
  view: KnownOn,
  aids: Omit<Aids, 'signals'>,
  ends: readonly Day[],
): number[] {
  const { members, days } = modelled(question, seenOn(view), { ...aids, signals: () => null });
  const today = dayNumber(view.asOf);
  return ends.map((end) => pooledChance(members, 0, days[0], dayNumber(end) - today).probability);
}

/** What is known without what nobody can know. */
export const seenOn = (view: KnownOn): KnownOn => ({
  ...view,
  entries: view.entries.filter((entry) => !isLater(entry, view.asOf)),
});

/** Whether an entry tells of something as done on a day to come, which nobody can know. */
function isLater({ slots, first }: Entry, asOf: Day): boolean {
  const isDone = slots.kind === 'capability' || (slots.kind === 'encounter' && slots.status === 'held');
  return isDone && first !== null && first > asOf;
}

/** All that is asked of the models before it is put into words. */
interface Modelled {
  readonly anywhere: AnyRate | null;
  readonly histories: Histories;
  readonly models: RecordModels;
  readonly main: MainModel | null;
  readonly members: readonly MemberModel[];
  readonly signs: Signalled | null;
  /** Log-odds that the signs move the pool by. */
  readonly moved: number;
  /** The window in days from now. */
  readonly days: readonly [number, number];
}

function modelled(question: Question, known: KnownOn, aids: Aids): Modelled {
  const anywhere = anyRateOn(aids.anyRates, question, known.asOf);
  const perYear =
    anywhere && anywhere.exposure > 0 ? anywhere.events / anywhere.exposure : REFERENCE.vague.value;
  const histories = historiesOf(question, known);
  const { watched } = histories;
  const main = aids.main(question, known);
  const weights = { usual: !main && !watched ? 1 : 0, own: !main && watched ? 1 : 0 };
  const models = recordModels(question, histories, perYear, dayNumber(known.asOf), weights);
  const { recent, waits, usual } = models;
  const members = [...(main?.members ?? []), ...(watched ? [recent, waits] : []), usual];
  const days = daysAhead(question, known);
  const signs = watched ? aids.signals(question, known, days[1]) : null;
  const moved = (signs?.moved ?? 0) * (signs?.weight ?? 0);
  return { anywhere, histories, models, main, members, signs, moved, days };
}

/** The chance by a day of the window, of all models together. */
const chanceBy = ({ members, moved, days }: Modelled, to = days[1]) =>
  pooledChance(members, moved, days[0], to);

/** The chance alone, for those who do not ask what it was made of. */
function chanceOnce(question: Question, known: KnownOn, aids: Aids): number {
  const done = happenedBy(question, known);
  return held((done ? DONE : chanceBy(modelled(question, known, aids))).probability);
}

/** The answer without what would change it. */
export function answerOnce(question: Question, known: KnownOn, aids: Aids): Answer {
  const model = modelled(question, known, aids);
  const { members, days } = model;
  const done = happenedBy(question, known);
  const { probability, low, high } = done ? DONE : chanceBy(model);
  const working = workingOf(question, known, model);
  return {
    question,
    asOf: known.asOf,
    probability: held(probability),
    interval: intervalOf(low, high, done ? [] : members, days),
    says: done ? happened(done.first) : inShort(question, model.histories, working, probability),
    working: {
      ...working,
      course: courseOf(known.asOf, days, (to) => {
        const { probability, low, high } = chanceBy(model, to);
        return { probability, interval: intervalOf(low, high, members, [days[0], to]) };
      }),
      missing: [...(done ? [happened(done.first)] : []), ...working.missing],
    },
  };
}

const happened = (day: Day): string => `It has happened: the record has it on ${day}, within the window.`;

function workingOf(
  question: Question,
  known: KnownOn,
  { anywhere, histories, models, main, members, signs, days }: Modelled,
): Answer['working'] {
  return {
    reference: main?.reference(days) ?? referenceClass(question, histories, anywhere, models, days),
    members: members.map(({ chance, ...member }) => ({
      ...pick(member),
      probability: held(chance(...days).probability),
    })),
    drivers: [
      ...(main ? main.drivers(days) : driversOf(models, days)),
      ...(signs ? [signsDriver(signs)] : []),
    ],
    signals: [...(signs?.signals ?? [])],
    course: [],
    changes: [],
    missing: [
      ...missingOf(question, known, histories),
      ...(anywhere === null && isEmpty(histories) ? [withoutData('such events')] : []),
      ...(main?.missing ?? []),
      ...(signs?.missing ?? []),
    ],
  };
}

/** No narrower than what the models that have a weight say: where they disagree, neither is known to be right. */
function intervalOf(
  low: number,
  high: number,
  members: readonly MemberModel[],
  days: readonly [number, number],
): Answer['interval'] {
  const said = members.filter(({ weight }) => weight > 0).map(({ chance }) => chance(...days).probability);
  return [held(Math.min(low, ...said)), held(Math.max(high, ...said))];
}

/** What is decided already keeps the rest of its working: what it would have been, had it not happened. */
const DONE = { probability: REFERENCE.done.value, low: REFERENCE.done.value, high: REFERENCE.done.value };

const pick = ({ name, says, weight }: Omit<MemberModel, 'chance'>) => ({ name, says, weight });

const isEmpty = ({ own, alike }: Histories): boolean =>
  [own, ...alike].every(({ days }) => days.length === 0);

/** The window in days from now. A day of it that is today has not passed yet, and half of it is left. */
function daysAhead({ from, to }: Question, { asOf }: KnownOn): readonly [number, number] {
  const today = dayNumber(asOf);
  const begins = Math.max(0, dayNumber(from) - today - 1);
  return [begins, Math.max(begins + HALF, dayNumber(to) - today)];
}
const HALF = 0.5;

/** What counts for a question and had happened by the day of the answer: its first occurrence within the window, or null. */
export function happenedBy(question: Question, { asOf, entries }: KnownOn) {
  const found = occurrencesOf(question, entries);
  return found.find((one) => one.last <= asOf && within(one, question) === 'yes') ?? null;
}
