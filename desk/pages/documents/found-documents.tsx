import type { DocumentHit } from 'dragoman/client';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { useDossier } from '../../place/place.js';
import { DocumentRow } from './document-row.js';
import { excerptPieces } from './excerpt-pieces.js';

/** More than anybody reads of one search. */
const MOST = 50;

/** Documents that hold some words, the best first, each with the words where they stand. */
export function FoundDocuments({ words }: { readonly words: string }) {
  const view = useDossier();
  const asked = useAsked('searchDocuments', { ...view, q: words, limit: MOST }, { keep: true });
  return (
    <Answered asked={asked} lines={12}>
      {({ rows }) => (
        <>
          <p className="small" role="status">
            {said(rows.length)} for “{words}”.
          </p>
          <ol className="rows documents" aria-label="Documents found, the best first">
            {rows.map((hit) => (
              <li key={hit.id}>
                <Found hit={hit} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}

const said = (count: number): string =>
  count === 0
    ? 'No document found'
    : count === MOST
      ? `The best ${MOST} documents`
      : `${count} ${count === 1 ? 'document' : 'documents'} found`;

function Found({ hit }: { readonly hit: DocumentHit }) {
  const { excerpt } = hit;
  return (
    <DocumentRow document={hit} {...(excerpt && { at: excerpt })}>
      {excerpt && (
        <p className="excerpt">
          {excerptPieces(excerpt).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their order
            piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </p>
      )}
    </DocumentRow>
  );
}
