import {
  type Evidence,
  Failure,
  ITEM_SCHEMAS,
  Item,
  type ItemKind,
  type LedgerEvent,
} from '../record/index.js';
import { documentOf } from './ask/documents.js';
import type { Member } from './member.js';
import { membersOf } from './members.js';
import { refuseInexact } from './passages.js';
import { OPEN, type Write } from './store/tables.js';
import { TODAY } from './view.js';

/** How a person mends an item: slots with their new values, and further passages of its document that tell so. */
export interface Correction {
  readonly slots: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly Evidence[] | undefined;
}

/** The event of mending an item that stands. Throws `Failure` `wrong-slots` where the correction does not fit it. */
export async function correction(
  tx: Write,
  item: string,
  { slots, evidence = [] }: Correction,
): Promise<LedgerEvent['what']> {
  const refused = (why: string): Failure => new Failure('wrong-slots', item, why);
  const fixed = FIXED.find((slot) => slot in slots);
  if (fixed) throw refused(`"${fixed}" of "${item}" cannot be corrected; correct a slot of its kind.`);
  if (Object.keys(slots).length === 0 && evidence.length === 0)
    throw refused(`The correction of "${item}" changes nothing; name a slot of it.`);
  const member = await memberOf(tx, item);
  const known = slotsOf(member.item.kind);
  const unknown = Object.keys(slots).find((slot) => !known.has(slot));
  if (unknown)
    throw refused(`"${item}" has no slot "${unknown}"; docs/record.md lists the slots of each kind.`);
  const parsed = Item.safeParse({ ...member.item, ...slots });
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw refused(`"${item}" cannot take that: ${issue.path.join('.')}: ${issue.message}.`);
  const what = { kind: 'item.corrected', item, slots: JSON.parse(JSON.stringify(slots)) } as const;
  if (evidence.length === 0) return what;
  const document = await documentOf(tx, member.document.id);
  if (document) refuseInexact(document, evidence);
  return { ...what, evidence: [...evidence] };
}

/** What a correction leaves as it is; passages are added beside the slots. */
const FIXED: readonly string[] = ['id', 'kind', 'evidence', 'confidence', 'rules'];

async function memberOf(tx: Write, item: string): Promise<Member> {
  const { entry } = await tx
    .selectFrom('membership')
    .select('entry')
    .where('item', '=', item)
    .where('seq_to', '=', OPEN)
    .executeTakeFirstOrThrow();
  const members = (await membersOf(tx, [entry], TODAY)).get(entry) ?? [];
  const member = members.find((one) => one.item.id === item);
  if (!member) throw new Error(`${item} is no member of ${entry}`);
  return member;
}

/** The slots that a kind has, those that not all readings fill among them. */
const slotsOf = (kind: ItemKind): ReadonlySet<string> =>
  new Set(ITEM_SCHEMAS.flatMap(({ shape }) => (shape.kind.value === kind ? Object.keys(shape) : [])));
