import { Failure, type ItemKind, type LedgerEvent } from '../record/index.js';
import { entryId } from './add/identifiers.js';
import { DECISIONS } from './ask/decisions.js';
import { missing, refuseIfChanged, refuseUnstorable } from './changed-meanwhile.js';
import { type Correction, correction } from './correction.js';
import type { Ledger } from './ledger.js';
import { inSession, write } from './session.js';
import { ASSERTS_NOTHING } from './store/asserting.js';
import { OPEN, type Write } from './store/tables.js';

/** What a person can decide. */
export type Decision =
  | { readonly kind: 'accept' | 'reject'; readonly item: string }
  | ({ readonly kind: 'correct'; readonly item: string } & Correction)
  | { readonly kind: 'merge' | 'decline'; readonly entry: string; readonly into: string }
  | { readonly kind: 'split'; readonly entry: string; readonly items: readonly string[] }
  | { readonly kind: 'undo'; readonly event: number };

export interface DecideOptions {
  readonly because?: string;
  /** The end of the log as whoever decides saw it. Where somebody decided on the same thing since, the decision is refused. */
  readonly seen?: number;
}

/**
 * Writes a decision into the log and carries it out. Throws `Failure`: `not-found` where what it names is not in the ledger, `wrong-slots`
 * where a correction does not fit the kind, `changed-meanwhile` where somebody else decided on the same since `seen`.
 */
export const decide = (
  ledger: Ledger,
  decision: Decision,
  options: DecideOptions = {},
): Promise<LedgerEvent> =>
  inSession(ledger, async (session) => {
    const { tx } = session;
    refuseUnstorable({ decision, because: options.because });
    const subjects = await subjectsOf(tx, decision);
    if (options.seen !== undefined) await refuseIfChanged(tx, subjects, options.seen);
    const what = await happening(tx, decision);
    const [event] = await write(session, [{ what, because: options.because ?? null }]);
    return event as LedgerEvent;
  });

/** What somebody else may have decided on as well. */
async function subjectsOf(tx: Write, decision: Decision): Promise<readonly string[]> {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
      return [decision.item];
    case 'merge':
    case 'decline':
    case 'split': {
      const entries = decision.kind === 'split' ? [decision.entry] : [decision.entry, decision.into];
      const items = await tx.selectFrom('membership').select('item').where('entry', 'in', entries).execute();
      return [...entries, ...items.map(({ item }) => item)];
    }
    case 'undo':
      return [String(decision.event)];
  }
}

/** Kinds of event that can be undone. */
const UNDOABLE: readonly string[] = [...DECISIONS, 'forecast.made', 'question.resolved'];
async function happening(tx: Write, decision: Decision): Promise<LedgerEvent['what']> {
  switch (decision.kind) {
    case 'accept':
      return { kind: 'item.accepted', item: await standing(tx, decision.item) };
    case 'reject':
      return { kind: 'item.rejected', item: await standing(tx, decision.item) };
    case 'correct':
      return correction(tx, await standing(tx, decision.item), decision);
    case 'merge':
    case 'decline':
      return pairing(tx, decision.kind, decision.entry, decision.into);
    case 'split':
      return splitting(tx, decision.entry, decision.items);
    case 'undo':
      return undoing(tx, decision.event);
  }
}

/** An item that stands today. */
async function standing(tx: Write, item: string): Promise<string> {
  const row = await tx
    .selectFrom('item')
    .select('id')
    .where('id', '=', item)
    .where('seq_to', '=', OPEN)
    .executeTakeFirst();
  if (!row) throw missing(item);
  return item;
}

async function kindOf(tx: Write, entry: string): Promise<ItemKind> {
  const row = await tx
    .selectFrom('membership')
    .innerJoin('item', 'item.id', 'membership.item')
    .select('item.kind')
    .where('membership.entry', '=', entry)
    .where('membership.seq_to', '=', OPEN)
    .where('item.seq_to', '=', OPEN)
    .executeTakeFirst();
  if (!row) throw missing(entry);
  return row.kind as ItemKind;
}

async function pairing(
  tx: Write,
  kind: 'merge' | 'decline',
  entry: string,
  into: string,
): Promise<LedgerEvent['what']> {
  const [one, other] = [await kindOf(tx, entry), await kindOf(tx, into)];
  if (entry === into || one !== other) {
    const why = entry === into ? 'they are one already' : `one is of kind ${one}, the other of kind ${other}`;
    throw new Failure('wrong-slots', entry, `"${entry}" and "${into}" cannot be one: ${why}.`);
  }
  return kind === 'merge'
    ? { kind: 'entry.merged', entry, into }
    : { kind: 'merge.declined', entries: [entry, into] };
}

async function splitting(tx: Write, entry: string, items: readonly string[]): Promise<LedgerEvent['what']> {
  await kindOf(tx, entry);
  const rows = await tx
    .selectFrom('membership')
    .select('item')
    .where('entry', '=', entry)
    .where('seq_to', '=', OPEN)
    .execute();
  const members = new Set(rows.map(({ item }) => item));
  const stranger = items.find((item) => !members.has(item));
  if (stranger !== undefined) throw missing(stranger);
  if (items.length === 0 || items.length >= members.size)
    throw new Failure(
      'wrong-slots',
      entry,
      `"${entry}" cannot be split so: something must stay and something must go.`,
    );
  return { kind: 'entry.split', entry, items: [...items], into: await freeEntry(tx, items[0] ?? '') };
}

/** The entry that an item opens, under a name that no entry with items has. */
export async function freeEntry(tx: Write, item: string): Promise<string> {
  for (let count = 1; ; count++) {
    const id = count === 1 ? entryId(item) : `${entryId(item)}-${count}`;
    const taken = await tx.selectFrom('membership').select('item').where('entry', '=', id).executeTakeFirst();
    if (!taken) return id;
  }
}

async function undoing(tx: Write, event: number): Promise<LedgerEvent['what']> {
  const row = await tx.selectFrom('event').select(['kind']).where('seq', '=', event).executeTakeFirst();
  if (!row) throw missing(`event ${event}`);
  const undone = await tx
    .selectFrom('event')
    .select('seq')
    .where('kind', '=', 'decision.undone')
    .where('subject', '=', String(event))
    .where(ASSERTS_NOTHING)
    .executeTakeFirst();
  if (!UNDOABLE.includes(row.kind) || undone) {
    const why = undone ? `it was undone already (event ${undone.seq})` : `${row.kind} is no decision`;
    throw new Failure('wrong-slots', String(event), `Event ${event} cannot be undone: ${why}.`);
  }
  return { kind: 'decision.undone', event };
}
