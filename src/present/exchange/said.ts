import type { KeptDocument, Report } from '../../record/index.js';
import { webAddress } from './web-address.js';

/** What a report says in the words that people read: the sentence of its row or, of another document, its first passage; null without any. */
export const saidBy = ({ item, document }: Pick<Report, 'item' | 'document'>): string | null =>
  document.row?.says ?? item.evidence[0]?.quote ?? null;

/** Where a document can be opened on the web: at its own address, a row of a table at those on which it rests. */
export const addressesOf = ({ source, row }: Pick<KeptDocument, 'source' | 'row'>): readonly string[] =>
  [source, ...(row?.sources ?? [])].map(webAddress).filter((address) => address !== null);
