import { type ActorRef, actorsOf, type Day, type Entry, sideOf } from '../../record/index.js';
import { addDays, daysBetween } from '../days.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { type Meeting, monthsAfter, reportedUntil } from './meeting.js';
import { dayOf } from './seen.js';
import { armsAtStake } from './sides.js';

/** How far the verdicts on a meeting reach: what lies outside bears on neither. */
export interface Reach {
  readonly entry: string;
  readonly sides: ReadonlySet<ActorRef>;
  readonly agreements: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Whether tests count, and from which day on before the meeting. */
  readonly arms: boolean;
  readonly early: Day;
  /** The last day that counts. */
  readonly late: Day;
  /** The days between which judgements count. */
  readonly start: Day;
  readonly judgedUntil: Day;
}

export function reachOf({ bargains }: Pick<DossierIndex, 'bargains'>, meeting: Meeting): Reach {
  const { entry, start, end, sides } = meeting;
  const late = monthsAfter(end, MEETING.late.value);
  return {
    entry: entry.id,
    sides: new Set(sides),
    agreements: new Set(entry.slots.agreements),
    documents: new Set(entry.reports.map(({ document }) => document.id)),
    arms: armsAtStake(bargains, sides),
    // Tests are counted as long before a meeting as after it.
    early: addDays(start, -daysBetween(end, late) - 1),
    late,
    start,
    judgedUntil: reportedUntil(meeting),
  };
}

/** Whether an entry may bear on the verdicts on a meeting. */
export function bearsOn(reach: Reach, entry: Entry): boolean {
  if (entry.id === reach.entry || entry.reports.some(({ document }) => reach.documents.has(document.id)))
    return true;
  const { slots } = entry;
  if (slots.kind === 'commitment') return reach.agreements.has(slots.agreement ?? '');
  const day = dayOf(entry);
  if (slots.kind === 'assessment') return day >= reach.start && day <= reach.judgedUntil;
  const isTest = slots.kind === 'capability' && slots.change === 'test';
  if (day > reach.late || day < (isTest ? reach.early : reach.start) || (isTest && !reach.arms)) return false;
  return actorsOf(slots).some((ref) => reach.sides.has(sideOf(ref)));
}
