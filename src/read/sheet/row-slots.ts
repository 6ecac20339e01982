import type { z } from 'zod';
import { asSlot } from '../../record/actor-parts.js';
import { ITEM_SCHEMAS, type ItemKind } from '../../record/reading.js';
import { LAYOUT, type SlotColumn } from './layout.js';

/** The slots of a row as values, or sentences on what is wrong with its cells. */
export type RowSlots =
  | { readonly slots: Readonly<Record<string, unknown>>; readonly problems?: never }
  | { readonly problems: readonly string[]; readonly slots?: never };

const YES = new Set(['yes', 'y', 'true', '1', 'x']);
const NO = new Set(['no', 'n', 'false', '0']);

/** Whether a cell says yes or no; null where it says neither. */
export function flagIn(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** What stands between semicolons. */
const listIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** The value of a slot as its cell writes it; what cannot be understood stays as it is, for the record's schema to refuse. */
function valueIn(cell: string, { form, blank }: SlotColumn): unknown {
  if (cell === '') return blank;
  if (form === 'flag') return flagIn(cell) ?? cell;
  if (form === 'word') return cell.toLowerCase().replace(/[\s-]+/g, '_');
  if (form === 'text') return cell;
  const list = listIn(cell);
  return form === 'actors' && list.length > 0 ? asSlot(list) : list;
}

/** The slots of a kind from the cells of a row, by the layout; an empty or missing cell is '' and means what the layout says. */
export function slotsOf(kind: ItemKind, cellOf: (column: string) => string): RowSlots {
  const columns = Object.entries(LAYOUT[kind]);
  const slots = Object.fromEntries(columns.map(([name, column]) => [name, valueIn(cellOf(name), column)]));
  const checked = schemaOf(kind).safeParse({ ...slots, ...PLACEHOLDERS, kind });
  if (checked.success) return { slots };
  const wrong = new Map<string, string>();
  for (const issue of checked.error.issues) {
    const column = String(issue.path[0]);
    if (!wrong.has(column)) wrong.set(column, sentence(kind, column, cellOf(column), issue));
  }
  return { problems: [...wrong.values()] };
}

/** What every item carries, as far as its schema asks for it. */
const PLACEHOLDERS = { id: 'row', evidence: [{ start: 0, end: 1, quote: '-' }], confidence: 1 };

function schemaOf(kind: ItemKind): z.ZodType {
  const schema = ITEM_SCHEMAS.find(({ shape }) => shape.kind.value === kind);
  if (!schema) throw new RangeError(`no kind ${kind}`);
  return schema;
}

function sentence(kind: ItemKind, column: string, cell: string, issue: z.core.$ZodIssue): string {
  if (listIn(cell).length === 0) return `"${column}" is empty; ${article(kind)} ${kind} needs it.`;
  const said = `"${column}" is "${clip(cell)}"`;
  if (LAYOUT[kind][column]?.form === 'flag') return `${said}; write yes or no.`;
  if (issue.code === 'invalid_value') return `${said}; write ${choice(issue.values.map(String))}.`;
  return `${said}; ${innermost(issue)}.`;
}

/** What the record's schema says of a value; of a choice between forms, what the form of one alone says. */
function innermost(issue: z.core.$ZodIssue): string {
  const deeper = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  const plain = deeper.find(({ code }) => code !== 'invalid_type') ?? deeper[0];
  return plain ? innermost(plain) : issue.message;
}

const article = (kind: ItemKind): string => (/^[aeo]/.test(kind) ? 'an' : 'a');
const choice = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
/** A cell in a message, not longer than half a line. */
const clip = (cell: string): string =>
  (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell).replace(/\n/g, ' ');
