import type { KeptDocument } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import type { NewsItem } from './item.js';
import { type Work, writtenIn } from './work.js';

/** Documents that are named. */
const NAMED = 20;

/** The news of the documents that came in within an hour; null where none did. */
export function documentNews(work: Work): NewsItem | null {
  const { documents } = work.changes;
  if (documents.length === 0) return null;
  const [first] = documents;
  const only = documents.length === 1 && first ? first : null;
  const named = documents.slice(-NAMED).reverse();
  const rest = documents.length - named.length;
  return {
    key: `documents/${work.hour}`,
    kind: 'documents',
    title: only ? `Document added: ${titleOf(only)}` : `${numbered(documents.length, 'document')} added`,
    about: only && { type: 'document', id: only.id },
    says: rest > 0 ? [`The last ${NAMED}:`] : [],
    passages: [],
    list: named.map((document) => ({ line: lineOf(document), about: { type: 'document', id: document.id } })),
    ...writtenIn(
      work,
      work.marks.filter(({ kind }) => kind === 'document.added'),
    ),
  };
}

const titleOf = ({ title, id }: KeptDocument): string => (title === null ? id : quoted(clip(title)));

const lineOf = (document: KeptDocument): string =>
  [sayDate(document.known), document.outlet, titleOf(document)].filter(Boolean).join(' · ');
