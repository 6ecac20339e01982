import { Item } from '../../record/index.js';

/** As much of a schema as is looked at: what it wraps where it may be empty, and the words of a choice. */
interface Shape {
  readonly value?: unknown;
  readonly options?: unknown;
  readonly def?: { readonly innerType?: Shape };
}

/** The slots of a kind with their schemas, in the order of the record. */
function shapesOf(kind: Item['kind']): Readonly<Record<string, Shape>> {
  const shapes: readonly { readonly shape: object }[] = Item.options;
  const all = shapes.map((option) => option.shape as Record<string, Shape>);
  return all.find((shape) => shape.kind?.value === kind) ?? {};
}

/** The words that a slot may hold; null where it holds other things. */
export function wordsFor({ kind }: Item, slot: string): readonly string[] | null {
  let shape = shapesOf(kind)[slot];
  while (shape?.def?.innerType) shape = shape.def.innerType;
  const options = shape?.options;
  return Array.isArray(options) && options.every((word) => typeof word === 'string') ? options : null;
}

/** What a reading carries beside its slots. */
const CARRIED = new Set(['id', 'kind', 'evidence', 'confidence', 'rules']);

/** The slots of an item that can be corrected, with what it tells in them; null in those that only people and tables fill. */
export const correctable = (item: Item): [slot: string, value: unknown][] => {
  const told: Readonly<Record<string, unknown>> = item;
  return Object.keys(shapesOf(item.kind))
    .filter((slot) => !CARRIED.has(slot))
    .map((slot) => [slot, told[slot] ?? null]);
};

/** What was typed for a slot: a value that fits it, or what is wrong with it. */
export interface TypedValue {
  readonly value?: unknown;
  readonly wrong?: string;
}

/**
 * Reads what a person typed for a slot: a hyphen empties it, semicolons part a list, yes and no are what they say. The first reading that
 * the record allows counts.
 */
export function readValue(item: Item, slot: string, typed: string): TypedValue {
  const complaints: string[] = [];
  for (const value of readingsOf(typed.trim())) {
    const parsed = Item.safeParse({ ...item, [slot]: value });
    if (parsed.success) return { value };
    complaints.push(...parsed.error.issues.map(({ message }) => message));
  }
  if (typed.trim() === EMPTY) return { wrong: 'it may not be empty' };
  // A complaint about the form ("expected array") says less than one about the words.
  return { wrong: complaints.find((message) => !message.startsWith('Invalid input')) ?? 'it does not fit' };
}

/** What a person types for "none". */
const EMPTY = '-';

function readingsOf(typed: string): unknown[] {
  if (typed === EMPTY) return [null, []];
  const parts = typed.split(';').map((part) => part.trim());
  const truth = /^(?:yes|no)$/i.test(typed) ? [typed.toLowerCase() === 'yes'] : [];
  return [...truth, ...(parts.length > 1 ? [] : [typed]), parts.filter(Boolean)];
}
