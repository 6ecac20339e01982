import { Failure, ITEM_SCHEMAS, Item, type ItemKind, type LedgerEvent } from '../record/index.js';
import { entryId } from './add/identifiers.js';
import { DECISIONS } from './ask/decisions.js';
import type { Ledger } from './ledger.js';
import { membersOf } from './members.js';
import { inSession, write } from './session.js';
import { isStorable } from './storable.js';
import { ASSERTS_NOTHING } from './store/asserting.js';
import { OPEN, type Write } from './store/tables.js';
import { TODAY } from './view.js';

/** What a person can decide. */
export type Decision =
  | { readonly kind: 'accept' | 'reject'; readonly item: string }
  | { readonly kind: 'correct'; readonly item: string; readonly slots: Readonly<Record<string, unknown>> }
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

function refuseUnstorable(said: unknown): void {
  const json = JSON.stringify(said);
  if (isStorable(json)) return;
  throw new Failure('wrong-slots', json, `${json} holds a NUL or half a character; type it without them.`);
}

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

/** Kinds of event by which people decide, as the log's table names them. */
/** Kinds of event that can be undone. */
const UNDOABLE: readonly string[] = [...DECISIONS, 'forecast.made', 'question.resolved'];
/** Kinds of event after which a decision is to be thought over: another decision, or that what it is about is gone. */
const CHANGES: readonly string[] = [...DECISIONS, 'item.retracted', 'decision.undone'];

async function refuseIfChanged(tx: Write, subjects: readonly string[], seen: number): Promise<void> {
  const later = await tx
    .selectFrom('event')
    .select(['by', 'kind', 'subject'])
    .where('seq', '>', seen)
    .where('subject', 'in', subjects)
    .where('kind', 'in', CHANGES)
    .where(ASSERTS_NOTHING)
    .executeTakeFirst();
  if (!later) return;
  const message = `"${later.subject}" was changed meanwhile (${later.kind} by ${later.by}); look at it again and decide then.`;
  throw new Failure('changed-meanwhile', later.subject ?? '', message);
}

async function happening(tx: Write, decision: Decision): Promise<LedgerEvent['what']> {
  switch (decision.kind) {
    case 'accept':
      return { kind: 'item.accepted', item: await standing(tx, decision.item) };
    case 'reject':
      return { kind: 'item.rejected', item: await standing(tx, decision.item) };
    case 'correct':
      return correction(tx, await standing(tx, decision.item), decision.slots);
    case 'merge':
    case 'decline':
      return pairing(tx, decision.kind, decision.entry, decision.into);
    case 'split':
      return splitting(tx, decision.entry, decision.items);
    case 'undo':
      return undoing(tx, decision.event);
  }
}

const missing = (what: string): Failure =>
  new Failure(
    'not-found',
    what,
    `"${what}" is not in this dossier; "dragoman timeline" and "dragoman log" list what is.`,
  );

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

async function correction(
  tx: Write,
  item: string,
  slots: Readonly<Record<string, unknown>>,
): Promise<LedgerEvent['what']> {
  const { entry } = await tx
    .selectFrom('membership')
    .select('entry')
    .where('item', '=', item)
    .where('seq_to', '=', OPEN)
    .executeTakeFirstOrThrow();
  const member = (await membersOf(tx, [entry], TODAY)).get(entry)?.find((one) => one.item.id === item);
  const fixed = ['id', 'kind', 'evidence', 'confidence', 'rules'].find((slot) => slot in slots);
  if (fixed)
    throw new Failure(
      'wrong-slots',
      item,
      `"${fixed}" of "${item}" cannot be corrected; correct a slot of its kind.`,
    );
  if (Object.keys(slots).length === 0)
    throw new Failure('wrong-slots', item, `The correction of "${item}" changes nothing; name a slot of it.`);
  const parsed = Item.safeParse({ ...member?.item, ...slots });
  const unknown = member
    ? Object.keys(slots).find((slot) => !slotsOf(member.item.kind).has(slot))
    : undefined;
  if (unknown)
    throw new Failure(
      'wrong-slots',
      item,
      `"${item}" has no slot "${unknown}"; docs/record.md lists the slots of each kind.`,
    );
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure(
      'wrong-slots',
      item,
      `"${item}" cannot take that: ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  return { kind: 'item.corrected', item, slots: JSON.parse(JSON.stringify(slots)) as Record<string, never> };
}

/** The slots that a kind has, those that not all readings fill among them. */
const slotsOf = (kind: ItemKind): ReadonlySet<string> =>
  new Set(ITEM_SCHEMAS.flatMap(({ shape }) => (shape.kind.value === kind ? Object.keys(shape) : [])));

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
