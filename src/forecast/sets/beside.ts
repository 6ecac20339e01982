import type { Day, Question, ReferenceClass } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { type CrowdCase, type CrowdScore, heldBefore, LEADS, scoreOf } from './crowd.js';

/** A crowd's chance on a day, and ours as of the same day. */
export interface Beside {
  /** The platform's name of the question. */
  readonly id: string;
  /** How its sentence was read. */
  readonly asked: Question;
  readonly lead: number;
  readonly day: Day;
  readonly crowd: number;
  readonly ours: number;
  /** What usually happens in such cases, which our answer starts from. */
  readonly base: number;
  /** How narrow that class is: `sides` where the dossier knows these sides. */
  readonly width: ReferenceClass['width'];
  readonly outcome: 0 | 1;
}

/** The three forecasts on the same questions, so many days before these were to close. */
export interface BesideScore {
  readonly lead: number;
  readonly crowd: CrowdScore;
  readonly ours: CrowdScore;
  readonly base: CrowdScore;
}

/** A question's sentence may end so many days from when its platform closes it: platforms close on the eve or wait for news. */
const SLACK = 31;

/** Whether a sentence was read as asking until about the day on which its platform closes. */
export const endsAlike = ({ to }: Pick<Question, 'to'>, { decided }: CrowdCase): boolean =>
  Math.abs(daysBetween(to, decided.to)) <= SLACK;

/** The days on which a crowd is looked at, with what it held. */
export const heldAtLeads = (
  one: CrowdCase,
): readonly { readonly lead: number; readonly day: Day; readonly probability: number }[] =>
  LEADS.flatMap((lead) => {
    const held = heldBefore(one, lead);
    return held ? [{ lead, ...held }] : [];
  });

/** Scores what stands beside each other, lead by lead. */
export const besideScores = (all: readonly Beside[]): readonly BesideScore[] =>
  LEADS.flatMap((lead) => {
    const own = all.filter((one) => one.lead === lead);
    if (own.length === 0) return [];
    const score = (of: 'crowd' | 'ours' | 'base'): CrowdScore =>
      scoreOf(own.map((one) => ({ probability: one[of], outcome: one.outcome })));
    return [{ lead, crowd: score('crowd'), ours: score('ours'), base: score('base') }];
  });
