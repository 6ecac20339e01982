import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Aids,
  type KnownOn,
  type MainModel,
  monthName,
  monthOf,
  occurrencesOf,
  readAnyRates,
  readSignalFits,
  registerModel,
  signalsAt,
} from './forecast/index.js';
import { packageFolder } from './maker.js';
import { meetingOdds, shippedRegister } from './meeting-odds.js';
import { bounds, type Day, type Question, sideOf } from './record/index.js';

const shipped = (file: string): string =>
  readFileSync(join(packageFolder(), 'data', 'forecast', file), 'utf8');

/** What ships beside the record: rates of any sides, the register of meetings of US presidents, and what signals have earned. Read when asked for. */
export const aids = (): Aids => ({
  anyRates: readAnyRates(shipped('rates.csv')),
  main: registerFor,
  signals: (question, { asOf, entries }, days) => {
    const fits = readSignalFits(shipped('signals.json'));
    return signalsAt(fits, entries, { ...question, asOf, days });
  },
});

const PRESIDENT = 'USA';
/** The first month at whose end the register's models were fitted. */
const FIRST = monthOf('1989-12');

/** The register's model where leaders of the United States and another country are asked about; null for other questions, and days before it. */
function registerFor(question: Question, known: KnownOn): MainModel | null {
  const sides = question.parties.map(sideOf);
  const country = sides.find((side) => side !== PRESIDENT);
  const month = lastWhole(known.asOf);
  if (question.event !== 'leaders_meet' || !sides.includes(PRESIDENT) || country?.length !== 3) return null;
  if (month < FIRST) return null;
  const register = shippedRegister();
  const meetings = meetingsIn(question, known).filter((met) => met > register.world.last || met > month);
  // A meeting of this month is known, but the month is not over: it counts as one of the last.
  const added = meetings.map((met) => Math.min(met, month));
  return registerModel(
    meetingOdds(country, month, { meetings: added }, register),
    lastDay(month),
    known.asOf,
  );
}

/** The last month that is over by the end of a day. */
function lastWhole(day: Day): number {
  const month = monthOf(day.slice(0, 7));
  return lastDay(month) === day ? month : month - 1;
}

const lastDay = (month: number): Day => bounds(monthName(month)).last ?? '';

/** Months in which the record has a meeting of the two sides' leaders by the day. */
function meetingsIn(question: Question, { asOf, entries }: KnownOn): number[] {
  const parties = question.parties.map(sideOf);
  const found = occurrencesOf({ ...question, parties }, entries).filter(({ last }) => last <= asOf);
  return found.map(({ first }) => monthOf(first.slice(0, 7)));
}
