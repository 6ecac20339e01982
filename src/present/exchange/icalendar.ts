import { coordinatesOf } from '../../language/coordinates.js';
import type { Day, Edtf, Entry } from '../../record/index.js';
import { clip } from '../clip.js';
import { comingDate, sayDate } from '../dates.js';
import { headlineOf } from './headline.js';
import { propertyLine, textValue } from './icalendar-line.js';
import { dayOf, dueAt, endsOf, happenedAt } from './moment.js';
import { addressesOf, saidBy } from './said.js';
import type { ExportView } from './view.js';

/** Longest quotation in a description, in characters. */
const QUOTE = 400;

const DAY_IN_MILLISECONDS = 86_400_000;

/** What stands in the calendar: an entry on its days, or the day on which a promise falls due. */
interface Appointment {
  readonly entry: Entry;
  readonly date: Edtf;
  readonly first: Day;
  readonly last: Day;
  readonly due: boolean;
}

/**
 * The entries that name a day as a calendar (RFC 5545) of all-day events, and the day of each deadline. What is only known to a month, a
 * season or a year has no place in a calendar and is left out; the description of the calendar counts how many.
 */
export function* calendarOf(view: ExportView): Generator<string> {
  const { dossier, entries, asOf, madeBy } = view;
  const appointments = entries.flatMap(appointmentsOf);
  const shown = new Set(appointments.map(({ entry }) => entry.id)).size;
  const about = `${shown} of ${entries.length} entries name a day${asOf ? `; as known on ${sayDate(asOf)}` : ''}.`;
  yield propertyLine('BEGIN', 'VCALENDAR');
  yield propertyLine('VERSION', '2.0');
  yield propertyLine('PRODID', textValue(`-//Dragoman//${madeBy}//EN`));
  yield propertyLine('CALSCALE', 'GREGORIAN');
  // RFC 7986 and, for programs that are older than it, what they read.
  yield propertyLine('NAME', textValue(dossier.title));
  yield propertyLine('X-WR-CALNAME', textValue(dossier.title));
  yield propertyLine('DESCRIPTION', textValue(about));
  for (const appointment of appointments) yield eventOf(appointment, dossier.name);
  yield propertyLine('END', 'VCALENDAR');
}

function appointmentsOf(entry: Entry): Appointment[] {
  const happened = happenedAt(entry);
  const due = dueAt(entry);
  return [
    ...(happened === null ? [] : appointment(entry, happened, false)),
    ...(due === null ? [] : appointment(entry, due, true)),
  ];
}

/** Longest span of days, in days, within which a meeting that is still to come is worth a place. */
const MONTH = 31;

function appointment(entry: Entry, date: Edtf, due: boolean): Appointment[] {
  const [first, last] = endsOf(date).map(dayOf);
  if (!first || !last || first > last) return [];
  const days = (Date.parse(last) - Date.parse(first)) / DAY_IN_MILLISECONDS + 1;
  return isToCome(entry) && days > MONTH ? [] : [{ entry, date, first, last, due }];
}

/** A meeting that is to come on some day of the span that its date names, not on all of them. */
const isToCome = ({ slots }: Entry): boolean =>
  slots.kind === 'encounter' && (slots.status === 'planned' || slots.status === 'proposed');

function eventOf(appointment: Appointment, dossier: string): string {
  const { entry, first, last, due } = appointment;
  const where = entry.slots.kind === 'encounter' ? entry.slots.where : null;
  const point = where === null ? null : coordinatesOf(where);
  const [url] = entry.reports.flatMap(({ document }) => addressesOf(document));
  const properties: readonly (readonly [string, string | null | undefined])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${due ? 'due-' : ''}${encodedId(entry.id)}@${dossier}.dragoman`],
    ['DTSTAMP', `${basic(lastKnown(entry))}T000000Z`],
    ['DTSTART;VALUE=DATE', basic(first)],
    ['DTEND;VALUE=DATE', dayAfter(last)],
    ['SUMMARY', textValue(summaryOf(appointment))],
    ['DESCRIPTION', textValue(...descriptionOf(entry))],
    ['LOCATION', where && textValue(where)],
    ['GEO', point && `${point.latitude};${point.longitude}`],
    ['CATEGORIES', entry.slots.kind],
    ['STATUS', due ? 'CONFIRMED' : statusOf(entry)],
    ['URL', url],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return properties.map(([name, value]) => (value ? propertyLine(name, value) : '')).join('');
}

/** Headline, and the date in words where a day in a calendar says more than is known. */
function summaryOf({ entry, date, due }: Appointment): string {
  const headline = due ? `Due: ${headlineOf(entry)}` : headlineOf(entry);
  if (isToCome(entry) && date.includes('/')) return `${headline} (${comingDate(date)})`;
  return /[~?%]/.test(date) ? `${headline} (${sayDate(date)})` : headline;
}

function descriptionOf({ reports, sources, contradictions }: Entry): string[] {
  const [report] = reports;
  const quote = report && saidBy(report);
  return [
    ...(quote ? [clip(quote, QUOTE)] : []),
    `${report?.document.title ?? 'A document without a title'} (${report?.document.source ?? ''})`,
    ...(sources === 0 ? ['Not verified.'] : []),
    ...(sources > 1 ? [`Told by ${sources} independent sources.`] : []),
    ...(contradictions.length
      ? [`Told in more than one way: ${contradictions.map(({ slot }) => slot).join(', ')}.`]
      : []),
  ];
}

function statusOf({ slots }: Entry): string {
  if (slots.kind !== 'encounter' || slots.status === 'held') return 'CONFIRMED';
  return slots.status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE';
}

/** The last day on which the world heard more of an entry: its revision, without a clock. */
const lastKnown = ({ reports }: Entry): Day =>
  reports.map(({ document }) => document.known).reduce((a, b) => (a > b ? a : b));

const encodedId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

/** A day as iCalendar writes it: 20210512. */
const basic = (day: Day): string => day.replaceAll('-', '');

/** The day after, since an end is exclusive; null after the last day that four digits hold. */
function dayAfter(day: Day): string | null {
  const next = new Date(Date.parse(day) + DAY_IN_MILLISECONDS).toISOString();
  return next.startsWith('+') ? null : basic(next.slice(0, 10));
}
