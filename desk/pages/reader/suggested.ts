import type { ItemByHand, ItemKind, Suggestion } from 'dragoman/client';
import { ITEM_KINDS } from '../../../src/record/item-kinds.js';

/** The kinds in the order in which people are likely to want them: what the reader makes of the words first. */
export const kindsFor = ({ items }: Suggestion): readonly ItemKind[] => [
  ...new Set([...items.map(({ kind }) => kind), ...ITEM_KINDS]),
];

/** What a form of a kind begins with: what the reader makes of the words or, where it makes nothing of them, the day and the issue that they name. */
export function toldBy({ items, dates, issue }: Suggestion, kind: ItemKind): Partial<ItemByHand> {
  const read = items.find((item) => item.kind === kind);
  if (read) return read;
  const [day] = dates;
  return { ...(day !== undefined && { when: day }), ...(issue !== null && { issue }) };
}
