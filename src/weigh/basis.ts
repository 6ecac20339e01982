import { type ActorRef, actorsOf, type Day, type Entry, type Slots, sideOf } from '../record/index.js';
import { isVouched } from './told.js';

/** Words of a document that tell of an entry. */
export interface Passage {
  readonly item: string;
  readonly document: string;
  readonly quote: string;
}

/** An entry that a number of a measure rests on, with its passages. Measures name entries by `entry`; each stands once in their list. */
export interface Basis {
  readonly entry: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly passages: readonly Passage[];
}

/** An entry as the basis of a number: every passage of every report of it. */
export const basisOf = ({ id, first, last, reports }: Entry): Basis => ({
  entry: id,
  first,
  last,
  passages: reports.flatMap(({ item, document }) =>
    item.evidence.map(({ quote }) => ({ item: item.id, document: document.id, quote })),
  ),
});

/** Those of some entries that are named, each once, in the order in which they are named first. */
export function basesOf(entries: readonly Entry[], named: Iterable<string>): Basis[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...new Set(named)].flatMap((id) => {
    const entry = byId.get(id);
    return entry ? [basisOf(entry)] : [];
  });
}

/** Whether any report of it is more than a row of a table that nobody has checked. */
export const isVerified = ({ reports }: Pick<Entry, 'reports'>): boolean => reports.some(isVouched);

/** Those of some entries that rest on rows alone that nobody has checked, by name. */
export const unverifiedIn = (entries: readonly Entry[]): string[] =>
  entries.filter((entry) => !isVerified(entry)).map(({ id }) => id);

/** Whether an actor acts in it: a state by any of its people, a person by name. */
export const isActor = (slots: Slots, ref: ActorRef): boolean =>
  actorsOf(slots).some((actor) => actor === ref || sideOf(actor) === ref);

/** An entry of one kind. */
export type EntryOf<K extends Slots['kind']> = Entry & { readonly slots: Extract<Slots, { kind: K }> };

/** Whether an entry is of a kind. */
export const isOf =
  <K extends Slots['kind']>(kind: K) =>
  (entry: Entry): entry is EntryOf<K> =>
    entry.slots.kind === kind;
