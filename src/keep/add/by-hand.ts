import { BY_HAND, Item, type ItemByHand, type LedgerEvent } from '../../record/index.js';
import { documentOf } from '../ask/documents.js';
import { missing, refuseIfChanged, refuseUnstorable } from '../changed-meanwhile.js';
import type { DecideOptions } from '../decide.js';
import type { Ledger } from '../ledger.js';
import { itemIn, reportedIn } from '../members.js';
import { refuseInexact } from '../passages.js';
import { inSession, write } from '../session.js';
import type { Write } from '../store/tables.js';
import { mergeAlike } from './alike.js';
import { asked } from './assertions.js';
import { itemIdByHand } from './identifiers.js';
import { placing } from './placing.js';

/** A person does not guess: the rules that a confidence is measured of had no part in it. */
const SURE = 1;

/**
 * Writes down an item that a person read in words of a document, and puts it into its entry as one of a reading is. It stands until it is
 * undone, whatever later readings find. Throws `Failure`: `not-found` where there is no such document, `wrong-slots` where a passage is not what
 * stands there, `changed-meanwhile` where somebody decided on an item of its kind in the same words since `seen`.
 */
export const addItem = (
  ledger: Ledger,
  document: string,
  told: ItemByHand,
  { because, seen }: DecideOptions = {},
): Promise<LedgerEvent> =>
  inSession(ledger, async (session) => {
    const { tx } = session;
    refuseUnstorable({ document, told, because });
    const whole = await documentOf(tx, document);
    if (whole === null) throw missing(document);
    refuseInexact(whole, told.evidence);
    if (seen !== undefined) await refuseIfChanged(tx, await besides(tx, document, told), seen);
    const id = await freeId(tx, document, told);
    const item = Item.parse({ ...told, id, confidence: SURE, rules: [BY_HAND] });
    const place = await placing(session, [item], reportedIn(whole), { isNew: false });
    const { entry, match, doubts, alike } = place(item);
    const [event] = await write(session, [
      { what: { kind: 'item.added', item, document, entry, match }, because: because ?? null },
      ...asked(entry, doubts),
    ]);
    await mergeAlike(session, new Map([[entry, alike]]));
    return event as LedgerEvent;
  });

/** The items of the same kind that stand, or stood, in some of the same words. */
async function besides(
  tx: Write,
  document: string,
  { kind, evidence }: ItemByHand,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('item')
    .innerJoin('event', 'event.seq', 'item.seq')
    .select(['item.id', 'event.what'])
    .where('item.document', '=', document)
    .where('item.kind', '=', kind)
    .execute();
  const meets = (one: Item['evidence'][number]): boolean =>
    evidence.some(({ start, end }) => one.start < end && start < one.end);
  return rows.flatMap(({ id, what }) => (itemIn(what).evidence.some(meets) ? [id] : []));
}

/** A name that no item ever had: what was decided on one that was undone is not said of another. */
async function freeId(tx: Write, document: string, told: ItemByHand): Promise<string> {
  for (let count = 0; ; count++) {
    const id = itemIdByHand(document, told, count);
    const taken = await tx.selectFrom('item').select('seq').where('id', '=', id).executeTakeFirst();
    if (!taken) return id;
  }
}
