import { Item } from '../../record/index.js';

/** The words that a slot may hold; null where it holds other things. */
export function wordsFor({ kind }: Item, slot: string): readonly string[] | null {
  const shapes: readonly { readonly shape: object }[] = Item.options;
  const shape = shapes
    .map((option) => option.shape as Record<string, { value?: unknown; options?: unknown }>)
    .find((option) => option.kind?.value === kind);
  const options = shape?.[slot]?.options;
  return Array.isArray(options) && options.every((word) => typeof word === 'string') ? options : null;
}

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
