import type { Day, Entry } from '../../record/index.js';
import { type Basis, basesOf, isActor, isOf, isVerified, unverifiedIn } from '../basis.js';
import { daysBetween } from '../days.js';
import { type Gap, gapsOf, type Held, type Usual, usualGap } from './gaps.js';
import { type Inside, insideOf, type Moment, momentsOf } from './moments.js';
import { onceEach } from './once-each.js';
import { heldOn, meetingsOf, type Pair } from './pairs.js';

export const CONTACT_LEVELS = ['leaders', 'ministers', 'officials', 'any'] as const;
/** Who meets; `any` counts contacts of every level and of those of which none is told. */
export type ContactLevel = (typeof CONTACT_LEVELS)[number];

/** A silence that is longer than usual. Entries are named by their ids. */
export interface ComputedPause extends Omit<Gap, 'endedBy'> {
  /** The contact that ended it; null where none is known, and `to` is the day until which the record knows. */
  readonly endedBy: string | null;
  readonly inside: Inside;
}

/** How two sides met at one level. */
export interface LevelPauses {
  readonly level: ContactLevel;
  /** Contacts that bear a day, in the order of days. */
  readonly contacts: readonly string[];
  readonly usual: Usual;
  readonly pauses: readonly ComputedPause[];
  /** The time since the last contact, whether a pause or not; null without contacts. */
  readonly since: { readonly last: Day; readonly days: number; readonly isPause: boolean } | null;
}

/** A pause that a document tells of. */
export interface StatedPause {
  readonly entry: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Contacts of the pair that the record has in these days all the same. */
  readonly contacts: readonly string[];
}

/** The pauses of a pair, computed and stated. */
export interface PairPauses {
  readonly pair: Pair;
  readonly levels: readonly LevelPauses[];
  readonly stated: readonly StatedPause[];
  /** Contacts that count for nothing: those without a day, and those told by rows alone that nobody has checked. */
  readonly undated: readonly string[];
  readonly unverified: readonly string[];
}

/** The pauses of some pairs, and the entries that they rest on. */
export interface Pauses {
  /** The day until which the record knows: its newest document's; null where none bears a day. */
  readonly knownUntil: Day | null;
  readonly pairs: readonly PairPauses[];
  readonly bases: readonly Basis[];
}

/** The pauses of each pair, from all entries of a dossier that may tell of them. `knownUntil` is the day of its newest document. */
export function pausesOf(entries: readonly Entry[], pairs: readonly Pair[], knownUntil: Day | null): Pauses {
  const found = pairs.map((pair) => pairPauses(entries, pair, knownUntil));
  return { knownUntil, pairs: found, bases: basesOf(entries, found.flatMap(namedIn)) };
}

const isDated = ({ first, last }: Entry): boolean => (first ?? last) !== null;

function pairPauses(entries: readonly Entry[], pair: Pair, knownUntil: Day | null): PairPauses {
  const all = meetingsOf(entries, pair);
  const meetings = all.filter(isVerified);
  const [dated, undated] = [meetings.filter(isDated), meetings.filter((meeting) => !isDated(meeting))];
  const held = heldOn(onceEach(dated.filter(isOf('encounter'))));
  const moments = momentsOf(entries, pair);
  const levelOf = new Map(meetings.filter(isOf('encounter')).map(({ id, slots }) => [id, slots.level]));
  const isAt = (level: ContactLevel) => (entry: string) => level === 'any' || levelOf.get(entry) === level;
  return {
    pair,
    levels: CONTACT_LEVELS.map((level) =>
      levelPauses(
        level,
        held.filter(({ entry }) => isAt(level)(entry)),
        moments.filter(({ entry, sort }) => sort !== 'otherLevels' || !isAt(level)(entry)),
        knownUntil,
      ),
    ),
    stated: entries.filter(isOf('pause')).flatMap((entry) => statedPause(entry, pair, held)),
    undated: undated.map(({ id }) => id),
    unverified: unverifiedIn(all),
  };
}

function levelPauses(
  level: ContactLevel,
  held: readonly Held[],
  moments: readonly Moment[],
  knownUntil: Day | null,
): LevelPauses {
  const { gaps, last } = gapsOf(held);
  const usual = usualGap(gaps);
  const closed = gaps
    .filter(({ days }) => days > usual.longerThan)
    .map((gap): ComputedPause => ({ ...gap, inside: insideOf(moments, gap, false) }));
  const contacts = held.map(({ entry }) => entry);
  if (last === null) return { level, contacts, usual, pauses: closed, since: null };
  const to = knownUntil !== null && knownUntil > last.last ? knownUntil : last.last;
  const days = daysBetween(last.last, to);
  const isPause = days > usual.longerThan;
  const span = { from: last.last, to };
  const open = { ...span, days, after: last.entry, endedBy: null, inside: insideOf(moments, span, true) };
  return {
    level,
    contacts,
    usual,
    pauses: isPause ? [...closed, open] : closed,
    since: { last: last.last, days, isPause },
  };
}

/** A stated pause of both sides, and contacts that the record has in it: from when it began, or was told of, to its end. */
function statedPause(entry: Entry, [one, other]: Pair, held: readonly Held[]): StatedPause[] {
  const { id, slots, first, last } = entry;
  if (!isVerified(entry) || !isActor(slots, one) || !isActor(slots, other)) return [];
  const said = entry.reports[0]?.document.published ?? null;
  const to = last ?? said;
  const inside = held.filter(
    (contact) => first !== null && contact.first > first && to !== null && contact.last < to,
  );
  return [{ entry: id, from: first, to: last, contacts: inside.map((contact) => contact.entry) }];
}

/** Every entry that the pauses of a pair name. */
const namedIn = ({ levels, stated, undated, unverified }: PairPauses): string[] => [
  ...levels.flatMap(({ contacts, pauses }) => [
    ...contacts,
    ...pauses.flatMap(({ inside }) => Object.values(inside).flat()),
  ]),
  ...stated.flatMap(({ entry, contacts }) => [entry, ...contacts]),
  ...undated,
  ...unverified,
];
