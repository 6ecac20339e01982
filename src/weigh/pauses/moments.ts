import { type ActorRef, type Day, type Entry, sideOf } from '../../record/index.js';
import { isActor, isVerified } from '../basis.js';

/** What may happen while two sides do not speak. */
export const MOMENT_SORTS = [
  'tests',
  'steps',
  'meetings',
  'otherLevels',
  'closer',
  'apart',
  'openness',
  'refusals',
  'plans',
  'unverified',
] as const;
/**
 * - `tests`: a weapon tested by one of the two; `steps`: any other military step of theirs, exercises among them
 * - `meetings`: one of the two meets others; `otherLevels`: the two meet, at another level than that of the pause
 * - `closer`, `apart`: relations of one of the two move, to each other or to others
 * - `openness`: one of them is open to something or offers it; `refusals`: refuses or demands it
 * - `plans`: a meeting of the two is planned, proposed or called off
 * - `unverified`: a meeting of the two that only a row tells which nobody has checked
 */
export type MomentSort = (typeof MOMENT_SORTS)[number];

/** Something that one of two sides does on a day. */
export interface Moment {
  readonly entry: string;
  readonly day: Day;
  readonly sort: MomentSort;
}

/** What the two sides of a pair do with others or alone, and meetings of theirs that are no sure contacts, in the order of days. */
export function momentsOf(entries: readonly Entry[], pair: readonly [ActorRef, ActorRef]): readonly Moment[] {
  const moments = entries.flatMap((entry): Moment[] => {
    const sort = sortOf(entry, pair);
    const day = entry.first ?? entry.last;
    return sort === null || day === null ? [] : [{ entry: entry.id, day, sort }];
  });
  return moments.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether a party acts in an entry: a person meets in person, and tests, moves and speaks by the whole side. */
const acts = ({ slots }: Entry, ref: ActorRef): boolean =>
  isActor(slots, ref) || (slots.kind !== 'encounter' && isActor(slots, sideOf(ref)));

/** What an entry is to a pair; null where neither acts in it. What nobody has checked counts for nothing but a possible contact. */
function sortOf(entry: Entry, [one, other]: readonly [ActorRef, ActorRef]): MomentSort | null {
  const { slots } = entry;
  const [hasOne, hasOther] = [acts(entry, one), acts(entry, other)];
  if (!hasOne && !hasOther) return null;
  const both = hasOne && hasOther;
  if (!isVerified(entry))
    return both && slots.kind === 'encounter' && slots.status === 'held' ? 'unverified' : null;
  switch (slots.kind) {
    case 'encounter':
      if (slots.status !== 'held') return both ? 'plans' : null;
      if (both) return 'otherLevels';
      return new Set(slots.parties.map(sideOf)).size > 1 ? 'meetings' : null;
    case 'capability':
      if (slots.change === 'assessed') return null;
      return slots.change === 'test' ? 'tests' : 'steps';
    case 'alignment':
      return slots.direction;
    case 'position':
      return slots.stance === 'open_to' || slots.stance === 'offers' ? 'openness' : 'refusals';
    default:
      return null;
  }
}

/** What happened after one day and before another, by sort; of contacts those that are not counted already. */
export type Inside = Readonly<Record<MomentSort, readonly string[]>>;

/** The moments between two days, by sort. `to` counts as well where `isOpen`: nothing has ended the pause. */
export function insideOf(
  moments: readonly Moment[],
  { from, to }: { readonly from: Day; readonly to: Day },
  isOpen: boolean,
): Inside {
  const found = Object.fromEntries(MOMENT_SORTS.map((sort) => [sort, [] as string[]])) as Record<
    MomentSort,
    string[]
  >;
  for (const { entry, day, sort } of moments)
    if (day > from && (isOpen ? day <= to : day < to)) found[sort].push(entry);
  return found;
}
