import type { BookEntry, Day } from '../../record/index.js';
import { brierOf } from '../scores/brier.js';
import { skillOf } from '../scores/skill.js';
import { type ScoredDay, scoredDays, timeScoreOf } from './time-weighted.js';
import { type Forecaster, nameOfForecaster, tracksOf } from './track.js';

/** A forecaster's standing among the others. */
export interface Standing extends Forecaster {
  /** Questions that were decided while a forecast stood, and days on which one did. */
  readonly questions: number;
  readonly days: number;
  /** Means over questions of the means over days. */
  readonly brier: number;
  readonly log: number;
  /** Against the benchmark on the questions and days that both forecast; null where there are none. */
  readonly skill: { readonly questions: number; readonly days: number; readonly skill: number } | null;
  /** How much smaller the Brier score was than that of the others on the same days, on average; null where nobody else forecast. */
  readonly betterBy: number | null;
}

/** The days of each forecaster on one question, by who it is. */
type Round = ReadonlyMap<string, readonly ScoredDay[]>;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const errorOf = ({ probability, outcome }: ScoredDay): number => brierOf(probability, outcome);

/**
 * All who forecast questions that are decided, the best first: by skill against `benchmark` (how `nameOfForecaster` calls it) on the same
 * questions and days, those without by Brier score after them. Each question weighs the same, and within it each day.
 */
export function leaderBoard(entries: readonly BookEntry[], benchmark: string): readonly Standing[] {
  const who = new Map<string, Forecaster>();
  const rounds = entries.map((entry): Round => {
    const round = new Map<string, readonly ScoredDay[]>();
    for (const track of tracksOf(entry)) {
      const days = scoredDays(track, entry);
      const name = nameOfForecaster(track);
      if (days.length === 0) continue;
      who.set(name, { kind: track.kind, who: track.who });
      round.set(name, days);
    }
    return round;
  });
  return [...who]
    .map(([name, forecaster]) => ({ ...forecaster, ...standingIn(rounds, name, benchmark) }))
    .sort(byMerit);
}

const byMerit = (a: Standing, b: Standing): number =>
  (b.skill?.skill ?? Number.NEGATIVE_INFINITY) - (a.skill?.skill ?? Number.NEGATIVE_INFINITY) ||
  a.brier - b.brier;

function standingIn(
  rounds: readonly Round[],
  name: string,
  benchmark: string,
): Omit<Standing, keyof Forecaster> {
  const own = rounds.flatMap((round) => {
    const score = timeScoreOf(round.get(name) ?? []);
    return score ? [score] : [];
  });
  return {
    questions: own.length,
    days: own.reduce((sum, { days }) => sum + days, 0),
    brier: mean(own.map(({ brier }) => brier)),
    log: mean(own.map(({ log }) => log)),
    skill: skillAgainst(rounds, name, benchmark),
    betterBy: aheadOfOthers(rounds, name),
  };
}

function skillAgainst(rounds: readonly Round[], name: string, benchmark: string): Standing['skill'] {
  const shared = rounds.flatMap((round) => {
    const theirs = new Map((round.get(benchmark) ?? []).map((one) => [one.day, errorOf(one)]));
    const common = (round.get(name) ?? []).filter(({ day }) => theirs.has(day));
    if (common.length === 0) return [];
    const [ours, base] = [common.map(errorOf), common.map(({ day }) => theirs.get(day) ?? 0)];
    return [{ days: common.length, ours: mean(ours), base: mean(base) }];
  });
  if (shared.length === 0) return null;
  return {
    questions: shared.length,
    days: shared.reduce((sum, { days }) => sum + days, 0),
    skill: skillOf(mean(shared.map(({ ours }) => ours)), mean(shared.map(({ base }) => base))),
  };
}

/** The mean over questions of how far a forecaster was ahead of all others, day by day. */
function aheadOfOthers(rounds: readonly Round[], name: string): number | null {
  const leads = rounds.flatMap((round) => {
    const others = errorsByDay([...round].filter(([other]) => other !== name).map(([, days]) => days));
    const ahead = (round.get(name) ?? []).flatMap((one) => {
      const theirs = others.get(one.day);
      return theirs ? [mean(theirs) - errorOf(one)] : [];
    });
    return ahead.length === 0 ? [] : [mean(ahead)];
  });
  return leads.length === 0 ? null : mean(leads);
}

function errorsByDay(all: readonly (readonly ScoredDay[])[]): ReadonlyMap<Day, readonly number[]> {
  const byDay = new Map<Day, number[]>();
  for (const one of all.flat()) byDay.set(one.day, [...(byDay.get(one.day) ?? []), errorOf(one)]);
  return byDay;
}
