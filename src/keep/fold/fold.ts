import { bounds, type Day, type ItemKind, type Slots } from '../../record/index.js';
import type { Member } from '../member.js';
import type { Json } from './slot-rules.js';
import { type SlotVote, slotVote } from './slot-vote.js';
import { originalsFirst, type WeightOf } from './sources.js';
import { encounterStatus, promiseState, promiseStatus, type StatusVote } from './status-vote.js';
import { compare } from './tally.js';

/** A member as it votes; `corrected` names the slots that a person mended. */
export interface Voice extends Member {
  readonly corrected?: readonly string[] | undefined;
}

/** Values of one slot that cannot all be true, the one that the entry goes by first. Which reports tell them is worked out when read. */
export interface Dispute {
  readonly slot: string;
  readonly values: readonly Json[];
}

/** What an entry tells from a day on, until the next fold. */
export interface Fold {
  readonly knownFrom: Day;
  readonly slots: Slots;
  readonly contradictions: readonly Dispute[];
  /** First and last day of the time that the fact happened in; null where it is open, unknown, or the kind bears none. */
  readonly first: Day | null;
  readonly last: Day | null;
}

const CARRIED = new Set(['id', 'evidence', 'confidence', 'rules', 'kind', 'status', 'state']);
const ONE: WeightOf = () => 1;

/** The slots of an item or an entry that are voted on; status and state, which change as time goes on, apart. */
export const votedSlots = (item: Member['item'] | Slots): [slot: string, value: Json][] =>
  Object.entries(item).filter(([slot]) => !CARRIED.has(slot)) as [string, Json][];

/**
 * What the members of an entry tell together, day by day as the world came to know them; only days on which it changes. Members are of one
 * kind. Rejected ones do not count; where none is left there is no fold. The order of members does not matter. O(n log n).
 */
export function fold(members: readonly Voice[], weightOf: WeightOf = ONE): readonly Fold[] {
  const voices = members.filter(({ review }) => review !== 'rejected').sort(byKnown);
  const [first] = voices;
  if (first === undefined) return [];
  const poll = pollFor(first, slotsTold(voices), weightOf);
  const folds: Fold[] = [];
  let told: Result | null = null;
  voices.forEach((voice, i) => {
    poll.cast(voice);
    const { known } = voice.document;
    if (voices[i + 1]?.document.known === known) return;
    const result = poll.result();
    if (result !== told) folds.push({ knownFrom: known, ...result });
    told = result;
  });
  return folds;
}

const byKnown = (a: Voice, b: Voice): number =>
  compare(a.document.known, b.document.known) ||
  originalsFirst(a.document, b.document) ||
  compare(a.item.id, b.item.id);

type Result = Omit<Fold, 'knownFrom'>;

/** The votes on all slots of one entry. */
interface Poll {
  cast(voice: Voice): void;
  /** What the votes come to; the very same object as long as that is the same. */
  result(): Result;
}

/** The slots that any voice has; some have more than others, since not all slots are filled by everybody. */
const slotsTold = (voices: readonly Voice[]): readonly string[] => [
  ...new Set(voices.flatMap(({ item }) => Object.keys(item)).filter((slot) => !CARRIED.has(slot))),
];

/** Opens the votes on the slots of a kind, with the values of silence from its first voice. */
function pollFor(first: Voice, names: readonly string[], weightOf: WeightOf): Poll {
  const { kind } = first.item;
  const silence = { kind, ...Object.fromEntries(votedSlots(first.item)) };
  const slots = names.map((slot) => slotVote(kind, slot, weightOf));
  const standing = standingVotes(kind);
  let last: Result | null = null;
  return {
    cast(voice) {
      const told = voice.item as unknown as Readonly<Record<string, Json>>;
      for (const vote of slots) vote.cast(told[vote.slot] ?? null, voice);
      for (const [slot, vote] of standing) {
        const said = told[slot];
        if (typeof said === 'string') vote.cast(said, voice);
      }
    },
    result() {
      const changed = slots.filter((vote) => vote.count()).length > 0;
      if (
        last &&
        !changed &&
        standing.every(([slot, vote]) => vote.winner(last?.first ?? null) === saidIn(last, slot))
      )
        return last;
      last = resultOf({ ...silence }, slots, standing);
      return last;
    },
  };
}

/** Slots that change as time goes on, with their votes. */
type StandingVotes = readonly (readonly [slot: 'status' | 'state', vote: StatusVote])[];

function standingVotes(kind: ItemKind): StandingVotes {
  if (kind === 'encounter') return [['status', encounterStatus()]];
  if (kind !== 'commitment') return [];
  return [
    ['status', promiseStatus()],
    ['state', promiseState()],
  ];
}

function resultOf(won: Record<string, unknown>, slots: readonly SlotVote[], standing: StandingVotes): Result {
  const contradictions: Dispute[] = [];
  for (const { slot, outcome } of slots) {
    const { winner, against } = outcome();
    if (winner === undefined) continue;
    won[slot] = winner;
    if (against.length > 0) contradictions.push({ slot, values: [winner, ...against] });
  }
  const time = timeOf(won);
  for (const [slot, vote] of standing) {
    const winner = vote.winner(time.first);
    if (winner !== undefined) won[slot] = winner;
  }
  return { slots: won as unknown as Slots, contradictions, ...time };
}

const saidIn = (told: Result | null, slot: 'status' | 'state'): unknown =>
  (told?.slots as Readonly<Record<string, unknown>> | undefined)?.[slot];

/** When a fact happened, from the slots of its kind that tell a time. */
export function timeOf(slots: Readonly<Record<string, unknown>>): Pick<Fold, 'first' | 'last'> {
  if (slots.kind === 'pause') return { first: boundsOf(slots.from).first, last: boundsOf(slots.to).last };
  return boundsOf(slots.when);
}

const boundsOf = (when: unknown): Pick<Fold, 'first' | 'last'> =>
  typeof when === 'string' ? bounds(when) : { first: null, last: null };
