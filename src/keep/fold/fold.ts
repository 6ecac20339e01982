import { bounds, type Day, type Slots } from '../../record/index.js';
import type { Member } from '../member.js';
import { type Ballot, ballot } from './ballot.js';
import { partiesVote } from './parties-vote.js';
import { type Json, ruleOf } from './slot-rules.js';
import type { WeightOf } from './sources.js';
import { encounterStatus, promiseStatus, type StatusVote } from './status-vote.js';
import { compare, type Standing } from './tally.js';

/** A member as it votes; `corrected` names the slots that a person mended. */
export interface Voice extends Member {
  readonly corrected?: readonly string[];
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

const CARRIED = new Set(['id', 'evidence', 'confidence', 'rules', 'kind', 'status']);
const ONE: WeightOf = () => 1;

/** The slots of an item that are voted on, status apart. */
export const votedSlots = (item: Member['item']): [slot: string, value: Json][] =>
  Object.entries(item).filter(([slot]) => !CARRIED.has(slot)) as [string, Json][];

/**
 * What the members of an entry tell together, day by day as the world came to know them; only days on which it changes. Members are of one
 * kind. Rejected ones do not count; where none is left there is no fold. The order of members does not matter. O(n log n).
 */
export function fold(members: readonly Voice[], weightOf: WeightOf = ONE): readonly Fold[] {
  const voices = members.filter(({ review }) => review !== 'rejected').sort(byKnown);
  const [first] = voices;
  if (first === undefined) return [];
  const poll = pollFor(first, weightOf);
  const folds: Fold[] = [];
  let told = '';
  voices.forEach((voice, i) => {
    poll.cast(voice);
    const { known } = voice.document;
    if (voices[i + 1]?.document.known === known) return;
    const result = poll.result();
    const telling = JSON.stringify(result);
    if (telling !== told) folds.push({ knownFrom: known, ...result });
    told = telling;
  });
  return folds;
}

const byKnown = (a: Voice, b: Voice): number =>
  compare(a.document.known, b.document.known) || compare(a.item.id, b.item.id);

/** The votes on all slots of one entry. */
interface Poll {
  cast(voice: Voice): void;
  result(): Omit<Fold, 'knownFrom'>;
}

/** Opens the votes on the slots of a kind, with the values of silence from its first voice. */
function pollFor(first: Voice, weightOf: WeightOf): Poll {
  const { kind } = first.item;
  const silence = new Map(votedSlots(first.item));
  const ballots = new Map<string, Ballot>();
  for (const slot of silence.keys())
    ballots.set(slot, slot === 'parties' ? partiesVote(weightOf) : ballot(ruleOf(kind, slot), weightOf));
  const status: StatusVote | null = 'status' in first.item ? statusVote(kind) : null;
  return {
    cast(voice) {
      for (const [slot, value] of votedSlots(voice.item))
        ballots.get(slot)?.cast(value, voice, standingOf(voice, slot));
      if ('status' in voice.item) status?.cast(voice.item.status, voice);
    },
    result() {
      const won: Record<string, unknown> = { kind };
      for (const [slot, vote] of ballots) won[slot] = vote.winner() ?? silence.get(slot) ?? null;
      const time = timeOf(won);
      if (status) won.status = status.winner(time.first);
      return { slots: won as unknown as Slots, contradictions: disputes(ballots), ...time };
    },
  };
}

const statusVote = (kind: string): StatusVote => (kind === 'encounter' ? encounterStatus() : promiseStatus());

const standingOf = ({ review, corrected }: Voice, slot: string): Standing =>
  corrected?.includes(slot) ? 2 : review === 'accepted' ? 1 : 0;

function disputes(ballots: ReadonlyMap<string, Ballot>): Dispute[] {
  return [...ballots].flatMap(([slot, vote]) => {
    const against = vote.against();
    const winner = vote.winner();
    return winner === undefined || against.length === 0 ? [] : [{ slot, values: [winner, ...against] }];
  });
}

/** When a fact happened, from the slots of its kind that tell a time. */
function timeOf(slots: Readonly<Record<string, unknown>>): Pick<Fold, 'first' | 'last'> {
  if (slots.kind === 'pause') return { first: boundsOf(slots.from).first, last: boundsOf(slots.to).last };
  return boundsOf(slots.when);
}

const boundsOf = (when: unknown): Pick<Fold, 'first' | 'last'> =>
  typeof when === 'string' ? bounds(when) : { first: null, last: null };
