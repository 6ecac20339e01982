import type { ActorRef, Day, Issue, ItemKind } from '../../record/index.js';
import { compare } from '../fold/tally.js';
import { type Asked, FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { statesInSight } from './filter.js';

/** How much a dossier holds of something. */
export interface Holding {
  readonly entries: number;
  readonly kinds: Readonly<Partial<Record<ItemKind, number>>>;
  /** The first days of the earliest and of the latest entry; null where none bears a day. */
  readonly first: Day | null;
  readonly last: Day | null;
}
export type PartyHolding = Holding & { readonly ref: ActorRef };
export type IssueHolding = Holding & { readonly issue: Issue };

/** Entries of one kind that have one thing in common. */
interface Group {
  readonly key: string;
  readonly kind: ItemKind;
  readonly entries: number;
  readonly first: Day;
  /** Null where none of them bears a day. */
  readonly last: Day | null;
}

/** The states, persons and bodies that entries name, those that most name first. */
export async function partiesHeld(asked: Asked, view: View): Promise<readonly PartyHolding[]> {
  const rows = await statesInSight(asked, view, {})
    .innerJoin('entry_party', 'entry_party.entry', 'entry_state.entry')
    .select(({ fn, eb }) => [
      'entry_party.party as key',
      'entry_state.kind',
      fn.countAll<number>().as('entries'),
      fn.min('first_day').as('first'),
      fn.max(eb.case().when('first_day', '<', FOREVER).then(eb.ref('first_day')).else(null).end()).as('last'),
    ])
    .groupBy(['entry_party.party', 'entry_state.kind'])
    .execute();
  return held(rows.map(groupOf)).map(([ref, holding]) => ({ ref, ...holding }));
}

/** The topics that entries are on, those first that most are on. */
export async function issuesHeld(asked: Asked, view: View): Promise<readonly IssueHolding[]> {
  const rows = await statesInSight(asked, view, {})
    .select(({ fn, eb }) => [
      'entry_state.issue as key',
      'entry_state.kind',
      fn.countAll<number>().as('entries'),
      fn.min('first_day').as('first'),
      fn.max(eb.case().when('first_day', '<', FOREVER).then(eb.ref('first_day')).else(null).end()).as('last'),
    ])
    .where('entry_state.issue', 'is not', null)
    .groupBy(['entry_state.issue', 'entry_state.kind'])
    .execute();
  return held(rows.map(groupOf)).map(([issue, holding]) => ({ issue: issue as Issue, ...holding }));
}

/** A group as a store counts it: PostgreSQL gives counts as texts. */
const groupOf = (row: {
  readonly key: string | null;
  readonly kind: string;
  readonly entries: number;
  readonly first: string;
  readonly last: string | null;
}): Group => ({ ...row, key: row.key ?? '', kind: row.kind as ItemKind, entries: Number(row.entries) });

/** Groups with one key together, the largest first, then by the alphabet. */
function held(groups: readonly Group[]): readonly (readonly [key: string, holding: Holding])[] {
  const byKey = new Map<string, Group[]>();
  for (const group of groups) byKey.set(group.key, [...(byKey.get(group.key) ?? []), group]);
  const found = [...byKey].map(([key, those]) => [key, holdingOf(those)] as const);
  return found.sort(([a, one], [b, other]) => other.entries - one.entries || compare(a, b));
}

function holdingOf(groups: readonly Group[]): Holding {
  const firsts = groups.map(({ first }) => first).filter((day) => day < FOREVER);
  const lasts = groups.flatMap(({ last }) => last ?? []);
  return {
    entries: groups.reduce((sum, { entries }) => sum + entries, 0),
    kinds: Object.fromEntries(groups.map(({ kind, entries }) => [kind, entries])),
    first: firsts.sort()[0] ?? null,
    last: lasts.sort().at(-1) ?? null,
  };
}
