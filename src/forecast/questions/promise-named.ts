import type { Entry } from '../../record/index.js';
import { PROMISES } from './words.js';

/** Whether a sentence may ask about a promise, so that the promises are worth looking at. */
export const asksOfPromise = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => PROMISES.has(word));

/** The promise whose entry, item, or row of a table a sentence names by its id; null where it names none of them. */
export function promiseNamed(text: string, entries: readonly Entry[]): Entry | null {
  const words = new Set(text.split(/[\s?!,;:"“”()]+/).map((word) => word.replace(/\.$/, '')));
  const promises = entries.filter(({ slots }) => slots.kind === 'commitment');
  return promises.find((entry) => namesOf(entry).some((name) => words.has(name))) ?? null;
}

const namesOf = ({ id, reports }: Entry): string[] => [
  id,
  ...reports.flatMap(({ item, document: { row } }) => [item.id, ...(row?.id ? [row.id] : [])]),
];
