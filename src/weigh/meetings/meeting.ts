import { addMonths, daysIn, monthOf, yearOf } from '../../language/calendar.js';
import type { ActorRef, Day, Entry, Report } from '../../record/index.js';
import { type EntryOf, isOf } from '../basis.js';
import { addDays } from '../days.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { dayOf, seenOn } from './seen.js';
import { groupsIn, sidesOf } from './sides.js';

/** A meeting with what was promised at it, as known on a day. */
export interface Meeting {
  readonly entry: EntryOf<'encounter'>;
  readonly asOf: Day;
  /** Whether its day is known, from its words or from a document that bears one; if not, it stands on the day of the view. */
  readonly isDated: boolean;
  /** Its first day, up to which what came before is counted. */
  readonly start: Day;
  /** Its last day, from which what followed is counted. */
  readonly end: Day;
  readonly sides: readonly ActorRef[];
  /** Groups of sides of which all must take part in what is to count as between the sides. */
  readonly groups: readonly (readonly ActorRef[])[];
  /** The promises made there: those of the agreements adopted there, and those that a report tells beside it. */
  readonly promises: readonly EntryOf<'commitment'>[];
  /** Reports of it that nobody vouches for, known by that day. */
  readonly leftOut: number;
}

/** The meeting that an entry tells of, as known on a day; null where it is no encounter, or was not known yet. */
export function meetingOn(dossier: DossierIndex, id: string, asOf: Day): Meeting | null {
  const whole = dossier.entries.get(id);
  const entry = whole && seenOn(whole, asOf);
  if (!entry || !isOf('encounter')(entry)) return null;
  const known = whole.reports.filter(({ document }) => document.known <= asOf);
  const sides = sidesOf(entry.slots);
  const held = dayOf(entry);
  const end = entry.last ?? (held || asOf);
  return {
    entry,
    asOf,
    isDated: held !== '',
    start: entry.first ?? end,
    end,
    sides,
    groups: groupsIn(dossier.bargains, sides),
    promises: promisesAt(dossier, entry, asOf),
    leftOut: known.length - entry.reports.length,
  };
}

/** Promises by the names of the agreements; where none is known so, those that a report tells beside the meeting. Each once. */
function promisesAt(
  dossier: DossierIndex,
  { slots, reports }: EntryOf<'encounter'>,
  asOf: Day,
): readonly EntryOf<'commitment'>[] {
  const named = (slots.agreements ?? []).flatMap((name) => dossier.promises.get(name) ?? []);
  const found = named.length > 0 ? named : reports.flatMap((report) => besideIn(dossier, report));
  return [...new Set(found)].flatMap((entry) => {
    const seen = seenOn(entry, asOf);
    return seen && isOf('commitment')(seen) ? [seen] : [];
  });
}

/** The entries of the promises that a document tells as made at the encounter that it reports. */
function besideIn(dossier: DossierIndex, report: Report): readonly Entry[] {
  const { promised } = dossier.heard(report);
  const placed = dossier.inDocument.get(report.document.id) ?? [];
  return placed.filter((one) => promised.includes(one.report.item.id)).map(({ entry }) => entry);
}

/** The last day on which what is said of a meeting still counts as said at the time. */
export const reportedUntil = ({ end }: Pick<Meeting, 'end'>): Day =>
  addDays(end, MEETING.reportedWithin.value);

/** The day so many months after another; the last of its month where that has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const month = addMonths(day, months);
  if (day.slice(8) <= '28') return `${month}${day.slice(7)}`;
  const last = daysIn(yearOf(month), monthOf(month));
  return `${month}-${Math.min(Number(day.slice(8)), last)}`;
}
