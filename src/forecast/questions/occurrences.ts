import {
  type ActorRef,
  bounds,
  type Day,
  type Entry,
  type Question,
  type Report,
  type Slots,
} from '../../record/index.js';
import { isActor } from '../../weigh/basis.js';
import { stateHistory } from '../../weigh/promises/history.js';
import { vouchedReports } from '../../weigh/told.js';

/** What of a question decides which entries count. */
export type Asked = Pick<Question, 'event' | 'system' | 'entry'> & { readonly parties: readonly ActorRef[] };

/** Something that counts, and the days on which it may have been. */
export interface Occurrence {
  readonly entry: string;
  readonly first: Day;
  readonly last: Day;
  /** Items whose passages tell it, rows that nobody has checked not among them. */
  readonly items: readonly string[];
}

type SlotsOf<K extends Slots['kind']> = Extract<Slots, { kind: K }>;

/**
 * What of some entries counts for a question by the rule of its class, in the order of days. Only what somebody vouches for counts, and only
 * what bears a day; of a call-off or a pause without one the day on which it became known.
 */
export function occurrencesOf(asked: Asked, entries: readonly Entry[]): readonly Occurrence[] {
  const isPromise = asked.event === 'promise_kept';
  const fitting = entries.filter(({ id, slots }) => (isPromise ? id === asked.entry : counts(asked, slots)));
  const found = fitting.flatMap((entry) => {
    const reports = vouchedReports(entry);
    return reports.length === 0 ? [] : occurrence(asked, entry, reports);
  });
  return found.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

function occurrence(asked: Asked, entry: Entry, reports: readonly Report[]): Occurrence[] {
  if (asked.event === 'promise_kept') return keptOn(entry);
  if (!isCountedByWire(asked) && isByWire(reports)) return [];
  const items = reports.map(({ item }) => item.id);
  if (asked.event === 'talks_break_off') {
    const day = brokenOff(entry, reports);
    return [{ entry: entry.id, first: day, last: day, items }];
  }
  const first = entry.first ?? entry.last;
  return first === null ? [] : [{ entry: entry.id, first, last: entry.last ?? first, items }];
}

/** A meeting is called off by the day for which it was set, and no later than it is told; a pause begins on its first day, where one is told. */
function brokenOff({ slots, first }: Entry, [report]: readonly Report[]): Day {
  const known = report?.document.known ?? LAST;
  if (first === null) return known;
  return slots.kind === 'pause' || first < known ? first : known;
}

/** Whether an entry is what a class is about, by kind, parties and slots. */
function counts({ event, parties, system }: Asked, slots: Slots): boolean {
  if (!parties.every((ref) => isActor(slots, ref))) return false;
  if (event === 'test') return slots.kind === 'capability' && isTest(slots, system);
  if (event === 'talks_break_off')
    return slots.kind === 'pause' || (slots.kind === 'encounter' && slots.status === 'cancelled');
  return slots.kind === 'encounter' && slots.status === 'held' && isMeeting(event, slots);
}

const isTest = (slots: SlotsOf<'capability'>, system: Asked['system']): boolean =>
  slots.change === 'test' && (system === null || slots.system === system);

function isMeeting(event: Asked['event'], slots: SlotsOf<'encounter'>): boolean {
  if (event === 'leaders_meet') return slots.level === 'leaders';
  if (event === 'officials_meet') return slots.level !== 'unknown';
  if (event === 'agreement_signed')
    return slots.outcome === 'agreement' || (slots.agreements ?? []).length > 0;
  return true;
}

/** Tests and call-offs are told by telephone too; a meeting is not held by it. */
const isCountedByWire = ({ event }: Asked): boolean => event === 'test' || event === 'talks_break_off';

const BY_WIRE =
  /\b(?:(?:by|over the|on the) (?:tele)?phone|(?:tele)?phone (?:call|conversation|talks)|telephoned|by video|video (?:link|call|conference|summit|meeting)|videoconference|virtual(?:ly)? (?:summit|meeting|talks)|exchanged letters)\b/i;

/** Whether every report says that they spoke from afar. */
const isByWire = (reports: readonly Report[]): boolean =>
  reports.every(({ item }) => item.evidence.some(({ quote }) => BY_WIRE.test(quote)));

/** The day on which a promise was first told to be fulfilled, with the items that tell it. */
function keptOn(promise: Entry): Occurrence[] {
  const kept = stateHistory(promise, LAST).find(({ state }) => state === 'fulfilled');
  if (!kept) return [];
  const items = kept.word.map(({ item }) => item);
  return [{ entry: promise.id, first: kept.since, last: kept.since, items }];
}

/** All that is known: what a view does not see is not among the entries. */
const LAST: Day = '9999-12-30';

/** Whether something may have been within a window, and whether it surely was. */
export function within(
  { first, last }: Pick<Occurrence, 'first' | 'last'>,
  { from, to }: Pick<Question, 'from' | 'to'>,
): 'no' | 'perhaps' | 'yes' {
  if (last < from || first > to) return 'no';
  return first >= from && last <= to ? 'yes' : 'perhaps';
}

/** The last day of a promise's deadline; null where it has none. */
export const dueOf = ({ slots }: Pick<Entry, 'slots'>): Day | null =>
  slots.kind === 'commitment' && slots.deadline !== null ? bounds(slots.deadline).last : null;

/** Who made a promise. */
export const promisers = ({ slots }: Pick<Entry, 'slots'>): readonly ActorRef[] =>
  slots.kind === 'commitment' ? slots.by : [];
