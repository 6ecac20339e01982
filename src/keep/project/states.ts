import type { Slots } from '../../record/index.js';
import { agrees, type Fold, fold, soleFold } from '../fold/index.js';
import { type Candidate, entryCandidate, type Matched } from '../match/index.js';
import type { Member } from '../member.js';
import { membersOf } from '../members.js';
import { partiesOf } from '../parties.js';
import { FOREVER, type NewRow, OPEN, type Row, type Write } from '../store/tables.js';
import { TODAY } from '../view.js';
import type { Projecting } from './handler.js';
import type { Rows } from './rows.js';

/** How much an outlet's word weighs; 1 for one that nobody registered. */
export type WeightOf = (outlet: string | null) => number;

type State = NewRow<'entry_state'>;

/** Facts that bear a date of their own. The others stand in time where they were said. */
const DATED: ReadonlySet<Slots['kind']> = new Set(['encounter', 'capability', 'alignment', 'pause']);

/** The stretches of an entry's folds as rows, beginning at a place in the log. */
export function statesOf(entry: string, folds: readonly Fold[], seq: number): State[] {
  const said = folds[0]?.knownFrom ?? FOREVER;
  return folds.map(({ knownFrom, slots, contradictions, first, last }, i) => ({
    entry,
    kind: slots.kind,
    issue: 'issue' in slots ? slots.issue : null,
    known_from: knownFrom,
    known_to: folds[i + 1]?.knownFrom ?? FOREVER,
    seq_from: seq,
    seq_to: OPEN,
    first_day: DATED.has(slots.kind) ? (first ?? last ?? FOREVER) : said,
    last_day: DATED.has(slots.kind) ? (last ?? FOREVER) : said,
    slots: JSON.stringify(slots),
    contradictions: JSON.stringify(contradictions),
  }));
}

const telling = (state: State): string =>
  [state.known_from, state.known_to, state.first_day, state.last_day, state.slots, state.contradictions].join(
    '\n',
  );

/** Says what the members of an entry now tell, from a place in the log on; what they tell as before stays as it stands. */
export async function restate(projecting: Projecting, entry: string, seq: number): Promise<void> {
  const { tx, rows, weightOf, told, candidates } = projecting;
  told.delete(entry);
  candidates.delete(entry);
  await rows.write();
  const members = (await membersOf(tx, [entry], TODAY)).get(entry) ?? [];
  await replaceStates(tx, entry, statesOf(entry, fold(members, weightOf), seq), seq);
  nameParties(rows, entry, members);
}

/** Says what an entry tells with one member more: as before, where the member says nothing that it does not say already. */
export async function join(
  projecting: Projecting,
  entry: string,
  member: Member,
  seq: number,
): Promise<void> {
  const { tx, rows, told } = projecting;
  const folds = told.get(entry) ?? (await openStates(tx, entry)).map(foldOf);
  if (!agrees(member, folds)) return restate(projecting, entry, seq);
  told.set(entry, folds);
  nameParties(rows, entry, [member]);
}

/** What a row says that an entry tells; its days stand in the slots. */
export const foldOf = ({
  known_from,
  slots,
  contradictions,
}: Pick<Row<'entry_state'>, 'known_from' | 'slots' | 'contradictions'>): Fold => ({
  knownFrom: known_from,
  slots: JSON.parse(slots) as Slots,
  contradictions: JSON.parse(contradictions) as Fold['contradictions'],
  first: null,
  last: null,
});

async function replaceStates(tx: Write, entry: string, states: readonly State[], seq: number): Promise<void> {
  const open = await openStates(tx, entry);
  const wanted = new Set(states.map(telling));
  const standing = new Set(open.filter((state) => wanted.has(telling(state))).map(telling));
  for (const state of open) {
    if (standing.has(telling(state))) continue;
    const row = tx.updateTable('entry_state').set({ seq_to: seq });
    await row
      .where('entry', '=', entry)
      .where('known_from', '=', state.known_from)
      .where('seq_from', '=', state.seq_from)
      .execute();
  }
  const fresh = states.filter((state) => !standing.has(telling(state)));
  if (fresh.length > 0) await tx.insertInto('entry_state').values(fresh).execute();
}

/** What an entry tells today, the earliest known first. */
export const openStates = (tx: Write, entry: string): Promise<Row<'entry_state'>[]> =>
  tx
    .selectFrom('entry_state')
    .selectAll()
    .where('entry', '=', entry)
    .where('seq_to', '=', OPEN)
    .orderBy('known_from')
    .execute();

function nameParties(rows: Rows, entry: string, members: readonly Member[]): void {
  const parties = new Set(members.flatMap(({ item }) => partiesOf(item)));
  rows.add('entry_party', ...[...parties].map((party) => ({ party, entry })));
}

/** What the matcher remembers of the item that opens an entry. */
export function openingOf({ slots, facts, ...opening }: Candidate): string {
  return JSON.stringify(opening);
}

/**
 * The rows of an entry that begins with one item. Only one that later items may join (it has keys) is looked up by name: it has a row of
 * its own.
 */
export function openEntry(
  { rows, told, candidates }: Projecting,
  entry: string,
  member: Member,
  seq: number,
  { keys, candidate }: Matched,
): void {
  const { kind } = member.item;
  if (keys.kept.length > 0)
    rows.add('entry', { id: entry, kind, seq, opening: openingOf(candidate), merged_into: null });
  const fold = soleFold(member);
  if (keys.kept.length > 0) {
    told.set(entry, [fold]);
    candidates.set(entry, entryCandidate(candidate, fold.slots));
  }
  rows.add('entry_state', ...statesOf(entry, [fold], seq));
  nameParties(rows, entry, [member]);
}
