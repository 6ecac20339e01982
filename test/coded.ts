import { type Context, contextOf } from '../src/code/context.js';
import { discourse } from '../src/code/discourse.js';
import { codeDocument } from '../src/code/index.js';
import { analyze } from '../src/language/index.js';
import type { Item, ItemKind, ItemOf } from '../src/record/index.js';

interface Given {
  readonly published?: string | null;
  readonly title?: string | null;
}

/** A text as the coders see it. */
export const contextFor = (text: string, { published = '2020-06-15', title = null }: Given = {}): Context =>
  contextOf(discourse(analyze(text, published)), title);

/** The items of one kind that are read from a text, without their numbers. */
export function read<K extends ItemKind>(
  kind: K,
  text: string,
  { published = '2020-06-15', title = null }: Given = {},
): ItemOf<K>[] {
  const { items } = codeDocument(analyze(text, published), { id: 'test', title });
  return items.filter((item: Item): item is ItemOf<K> => item.kind === kind);
}
