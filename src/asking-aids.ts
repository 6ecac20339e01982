import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Aids,
  countedBy,
  type KnownOn,
  type LeaderForecast,
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

/**
 * What ships beside the record: rates of any sides, the register of meetings of US presidents, and what signals have earned. Each is read when
 * it is first asked for, and once.
 */
export function aids(): Aids {
  const odds = oddsOnce();
  const fits = once(() => shipped('signals.jsonl'));
  return {
    anyRates: readAnyRates(shipped('rates.csv')),
    main: (question, known) => registerFor(question, known, odds),
    signals: (question, { asOf, entries }, days) => {
      const learned = readSignalFits(fits(), asOf);
      return learned && signalsAt(learned, entries, { ...question, asOf, days });
    },
  };
}

/** How likely leaders are to meet, by the register and months in which a record has them meet; what was asked before is not made anew. */
interface Odds {
  readonly forecast: (country: string, month: number, met: readonly number[]) => LeaderForecast;
  /** What the register had counted by the end of a month. */
  readonly counted: (month: number) => ReturnType<typeof countedBy>;
}

function oddsOnce(): Odds {
  const register = once(shippedRegister);
  const made = new Map<string, LeaderForecast>();
  const forecast: Odds['forecast'] = (country, month, met) => {
    const { last } = register().world;
    // The register knows its own months. A meeting of this month is known, but the month is not over: it counts as one of the last.
    const meetings = met.filter((at) => at > last || at > month).map((at) => Math.min(at, month));
    const key = [country, month, ...meetings].join(' ');
    const known = made.get(key) ?? meetingOdds(country, month, { meetings }, register());
    made.set(key, known);
    return known;
  };
  return { forecast, counted: (month) => countedBy(register().register, month) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const PRESIDENT = 'USA';
/** The first month at whose end the register's models were fitted. */
const FIRST = monthOf('1989-12');

/** The register's model where leaders of the United States and another country are asked about; null for other questions, and days before it. */
function registerFor(question: Question, known: KnownOn, odds: Odds): MainModel | null {
  const sides = question.parties.map(sideOf);
  const country = sides.find((side) => side !== PRESIDENT);
  const month = lastWhole(known.asOf);
  if (question.event !== 'leaders_meet' || !sides.includes(PRESIDENT) || country?.length !== 3) return null;
  if (month < FIRST) return null;
  const forecast = odds.forecast(country, month, meetingsIn(question, known));
  return registerModel(forecast, lastDay(month), known.asOf, odds.counted(month));
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
