import type { Contact, Filter } from '../../keep/index.js';
import type { ActorRef, Day } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { onceEach } from '../../weigh/pauses/index.js';

/** A stretch of days; null at an open end. */
export interface Stretch {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The days that a filter names. */
export const stretchOf = ({ from, to }: Filter): Stretch => ({ from: from ?? null, to: to ?? null });

/** A time without any contact, from the last one to the next; `to` is null where none is known since. */
export interface Silence {
  readonly from: Day;
  readonly to: Day | null;
  readonly days: number;
}

/** How two sides met within a stretch of days, and around it. */
export interface PairContacts {
  readonly pair: readonly [ActorRef, ActorRef];
  /** Encounters held within the stretch, and how many of them were of leaders. */
  readonly contacts: number;
  readonly leaders: number;
  readonly last: Contact | null;
  readonly lastOfLeaders: Contact | null;
  /** The last meeting of leaders before the stretch, and the next after it. */
  readonly leadersBefore: Contact | null;
  readonly leadersAfter: Contact | null;
  /** The longest times without any contact that reach into the stretch, the earliest first. */
  readonly silences: readonly Silence[];
}

/** So many of the longest silences are told, and none shorter than this. */
const TOLD = 3;
const SHORTEST = 60;

/**
 * The pairs of the party that has most contacts, on which the process turns, with all whom it ever met: what others say to each other without
 * it is no part of the process, and nobody looked for all of it. In the order in which the dossier names its parties; `today` ends a silence
 * that goes on.
 */
export function pairsAmong(
  contacts: readonly Contact[],
  parties: readonly ActorRef[],
  stretch: Stretch,
  today: Day,
): readonly PairContacts[] {
  const hub = busiest(contacts, parties);
  const pairs = parties.flatMap((one, i) => parties.slice(i + 1).map((other) => [one, other] as const));
  return pairs.flatMap((pair) => {
    if (hub === null || !pair.includes(hub)) return [];
    const own = onceEach(contacts.filter(({ pair: [one, other] }) => one === pair[0] && other === pair[1]));
    return own.length > 0 ? [pairContacts(pair, own, stretch, today)] : [];
  });
}

/** The party that most contacts are with; of several the first. */
function busiest(contacts: readonly Contact[], parties: readonly ActorRef[]): ActorRef | null {
  const count = (ref: ActorRef): number => contacts.filter(({ pair }) => pair.includes(ref)).length;
  return parties.reduce<ActorRef | null>((a, b) => (a !== null && count(a) >= count(b) ? a : b), null);
}

const isOfLeaders = ({ slots }: Contact): boolean => slots.level === 'leaders';

function pairContacts(
  pair: readonly [ActorRef, ActorRef],
  own: readonly Contact[],
  { from, to }: Stretch,
  today: Day,
): PairContacts {
  const before = own.filter(({ last }) => from !== null && last < from);
  const after = own.filter(({ first }) => to !== null && first > to);
  const within = own.filter((contact) => !before.includes(contact) && !after.includes(contact));
  return {
    pair,
    contacts: within.length,
    leaders: within.filter(isOfLeaders).length,
    last: within.at(-1) ?? null,
    lastOfLeaders: within.filter(isOfLeaders).at(-1) ?? null,
    leadersBefore: before.filter(isOfLeaders).at(-1) ?? null,
    leadersAfter: after.find(isOfLeaders) ?? null,
    silences: longest(silencesOf(own, today).filter((silence) => reaches(silence, from, to))),
  };
}

/** The times between contacts. One that may have been on any of several days breaks the silence on all of them. */
function silencesOf(contacts: readonly Contact[], today: Day): Silence[] {
  const silences: Silence[] = [];
  let end = contacts[0]?.last ?? today;
  for (const { first, last } of contacts) {
    if (first > end) silences.push({ from: end, to: first, days: daysBetween(end, first) });
    if (last > end) end = last;
  }
  if (end < today) silences.push({ from: end, to: null, days: daysBetween(end, today) });
  return silences;
}

const reaches = (silence: Silence, from: Day | null, to: Day | null): boolean =>
  (from === null || silence.to === null || silence.to > from) && (to === null || silence.from < to);

const longest = (silences: readonly Silence[]): readonly Silence[] =>
  silences
    .filter(({ days }) => days >= SHORTEST)
    .sort((a, b) => b.days - a.days)
    .slice(0, TOLD)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
