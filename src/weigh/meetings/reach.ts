import { type ActorRef, actorsOf, type Day, type Entry, sideOf } from '../../record/index.js';
import { addDays, daysBetween } from '../days.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { type Meeting, monthsAfter, reportedUntil } from './meeting.js';
import { dayOf, seenOn } from './seen.js';
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

/** An entry that came, went or changed. */
export interface ChangedEntry {
  readonly entry: Entry;
  /** Whether it stands otherwise among what followed a meeting; one more report of a test that is known stands as before. */
  readonly anew: boolean;
}

/** What a change bears on: both verdicts on a meeting, only the one on how it turned out, or neither. */
export type Bearing = 'both' | 'turnedOut' | 'neither';

/** What the change of an entry may bear on in the verdicts on a meeting. */
export function bearingOf(reach: Reach, { entry, anew }: ChangedEntry): Bearing {
  if (entry.id === reach.entry || entry.reports.some(({ document }) => reach.documents.has(document.id)))
    return 'both';
  const { slots } = entry;
  if (slots.kind === 'commitment') return reach.agreements.has(slots.agreement ?? '') ? 'both' : 'neither';
  const day = dayOf(entry);
  if (slots.kind === 'assessment') return day >= reach.start && day <= reach.judgedUntil ? 'both' : 'neither';
  return anew && followed(reach, entry, day) ? 'turnedOut' : 'neither';
}

/** Whether something may be among what followed a meeting, or among the tests before it. */
function followed(reach: Reach, { slots }: Entry, day: Day): boolean {
  const isTest = slots.kind === 'capability' && slots.change === 'test';
  if (day > reach.late || day < (isTest ? reach.early : reach.start) || (isTest && !reach.arms)) return false;
  return actorsOf(slots).some((ref) => reach.sides.has(sideOf(ref)));
}

/** All that verdicts read of a deed, in letters, as it is known on a day: others where it stands otherwise among what followed. */
export function deedForm(entry: Entry, asOf: Day): string {
  const seen = seenOn(entry, asOf);
  if (seen === null) return '';
  const { slots, first, last, reports } = seen;
  // Of what was said every report may tell that a side renounced something; of what was done the first one is shown.
  const isDone = slots.kind === 'encounter' || slots.kind === 'capability' || slots.kind === 'pause';
  const read = isDone ? reports.slice(0, 1) : reports;
  return JSON.stringify([slots, first, last, dayOf(entry), read]);
}
