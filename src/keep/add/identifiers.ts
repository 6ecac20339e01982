import { hash } from 'node:crypto';
import { BY_HAND, type Item, type SourceDocument } from '../../record/index.js';

/** Hexadecimal digits of a text's hash that stand in identifiers: 32 bits, read out and typed without pain. */
const DIGITS = 8;
/** Hexadecimal digits that tell the items of one document apart. */
const ITEM_DIGITS = 6;
/** The longest readable part of an identifier. */
const LONGEST = 60;

const digest = (text: string): string => hash('sha256', text, 'hex');

/** Name and hash of a text: the same text of the same name has the same identifier in every ledger. */
export function documentId({ id, sha256 }: Pick<SourceDocument, 'id' | 'sha256'>, digits = DIGITS): string {
  const name = id.slice(0, LONGEST).replace(/[-._]+$/, '');
  return `${name}-${sha256.slice(0, digits)}`;
}

/**
 * Identifiers of the items of one document, in their order: by kind and first passage, so that a later reading which finds the same
 * thing in the same words gives it the same identifier, and what people decided on it stays. They begin with the hash of the document,
 * so that those of one document stand together in every index.
 */
export function itemIds(document: string, items: readonly Item[]): readonly string[] {
  const own = document.slice(document.lastIndexOf('-') + 1);
  const seen = new Map<string, number>();
  return items.map(({ kind, evidence }) => {
    const first = firstOf(evidence);
    const place = `${document}\n${kind}\n${first?.start}-${first?.end}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return `${own}-${kind}-${digest(`${place}\n${count}`).slice(0, ITEM_DIGITS)}`;
  });
}

/**
 * The identifier of an item that a person read, the how manieth of its kind in these words. Its `h` keeps it apart from those of readings, whatever
 * they come to find.
 */
export function itemIdByHand(
  document: string,
  { kind, evidence }: Pick<Item, 'kind' | 'evidence'>,
  count: number,
): string {
  const own = document.slice(document.lastIndexOf('-') + 1);
  const first = firstOf(evidence);
  const place = `${document}\n${kind}\n${first?.start}-${first?.end}\n${BY_HAND}\n${count}`;
  return `${own}-${kind}-h${digest(place).slice(0, ITEM_DIGITS)}`;
}

const firstOf = (evidence: Item['evidence']): Item['evidence'][number] | undefined =>
  evidence.length < 2 ? evidence[0] : evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)[0];

/** The items of a document under the identifiers that they have in a ledger. */
export function named(document: string, items: readonly Item[]): readonly Item[] {
  const ids = itemIds(document, items);
  return items.map((item, i) => ({ ...item, id: ids[i] ?? item.id }));
}

/** The identifier of the entry that an item opens. */
export const entryId = (item: string): string => item.replace(/-(?=[^-]*$)/, '-e');

/** The identifier of a reading: of which document, made by what, and the how manieth of these. */
export const readingId = (document: string, count: number): string => `${document}/reading-${count}`;
