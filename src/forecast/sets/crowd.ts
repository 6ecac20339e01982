import type { Day, SetQuestion } from '../../record/index.js';
import { addDays } from '../../weigh/days.js';
import {
  type Decided,
  dayBins,
  daysScored,
  type Given,
  lastScoredDay,
  type OwnBin,
  type ScoredDay,
  timeScoreOf,
} from '../book/index.js';
import { brierScore } from '../scores/brier.js';
import { logScore } from '../scores/log-score.js';

/** A question of a set that came out yes or no, with what its crowd gave. */
export interface CrowdCase {
  readonly question: SetQuestion;
  readonly decided: Decided;
  readonly given: readonly Given[];
}

/** The questions of a set that came out yes or no. */
export const casesOf = (questions: readonly SetQuestion[]): readonly CrowdCase[] =>
  questions.flatMap((question) => {
    const { resolution, resolved_on, close, history } = question;
    if ((resolution !== 0 && resolution !== 1) || resolved_on === null) return [];
    const given = history
      .map(([from, probability]) => ({ from, probability }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return [{ question, decided: { outcome: resolution, day: resolved_on, to: close }, given }];
  });

/** Days before a question closes at which its crowd is looked at. */
export const LEADS: readonly number[] = [90, 30, 7];

/** What a crowd held so many days before its question was to close; null where nothing stood yet, or the question was decided by then. */
export function heldBefore(
  { given, decided }: CrowdCase,
  days: number,
): { readonly day: Day; readonly probability: number } | null {
  const day = addDays(decided.to, -days);
  if (day > lastScoredDay(decided)) return null;
  const standing = given.findLast(({ from }) => from <= day);
  return standing ? { day, probability: standing.probability } : null;
}

/** Mean scores over questions. `base` is the Brier score of the share of these questions that came true, said of each: it knows the end. */
export interface CrowdScore {
  readonly questions: number;
  readonly yes: number;
  readonly brier: number;
  readonly log: number;
  readonly base: number;
}

/** What a crowd was worth: over time, and at fixed days before the end. */
export interface CrowdScores {
  readonly name: string;
  /** Each question the same, and within it each day; null where none was open for a full day. */
  readonly overTime: (CrowdScore & { readonly days: number }) | null;
  readonly leads: readonly (CrowdScore & { readonly lead: number })[];
  readonly bins: readonly OwnBin[];
}

/** Scores a crowd on questions. Leads at which it held nothing of any are left out. */
export function crowdScores(name: string, cases: readonly CrowdCase[]): CrowdScores {
  const days = cases.map(({ given, decided }) => daysScored(given, decided)).filter((own) => own.length > 0);
  const leads = LEADS.flatMap((lead) => {
    const held = cases.flatMap((one) => {
      const before = heldBefore(one, lead);
      return before ? [{ probability: before.probability, outcome: one.decided.outcome }] : [];
    });
    return held.length === 0 ? [] : [{ lead, ...scoreOf(held) }];
  });
  return { name, overTime: overTime(days), leads, bins: dayBins(days) };
}

function overTime(questions: readonly (readonly ScoredDay[])[]): CrowdScores['overTime'] {
  const scores = questions.flatMap((days) => timeScoreOf(days) ?? []);
  if (scores.length === 0) return null;
  const yes = questions.filter(([first]) => first?.outcome === 1).length;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    questions: scores.length,
    days: scores.reduce((sum, { days }) => sum + days, 0),
    yes,
    brier: mean(scores.map(({ brier }) => brier)),
    log: mean(scores.map(({ log }) => log)),
    base: baseOf(yes, scores.length),
  };
}

/** Mean scores of chances, one for each question. */
export function scoreOf(held: readonly Pick<ScoredDay, 'probability' | 'outcome'>[]): CrowdScore {
  const [p, y] = [held.map(({ probability }) => probability), held.map(({ outcome }) => outcome)];
  const yes = y.filter((outcome) => outcome === 1).length;
  return {
    questions: held.length,
    yes,
    brier: brierScore(p, y),
    log: logScore(p, y),
    base: baseOf(yes, held.length),
  };
}

const baseOf = (yes: number, questions: number): number => (yes / questions) * (1 - yes / questions);

/** The scores of each group of questions, the largest first. */
export function crowdScoresBy(
  cases: readonly CrowdCase[],
  group: (question: SetQuestion) => string,
): readonly CrowdScores[] {
  const groups = new Map<string, CrowdCase[]>();
  for (const one of cases) groups.set(group(one.question), [...(groups.get(group(one.question)) ?? []), one]);
  return [...groups]
    .sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
    .map(([name, own]) => crowdScores(name, own));
}
