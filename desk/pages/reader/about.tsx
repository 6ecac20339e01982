import type { DocumentPaper } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { webAddress } from '../../../src/present/exchange/web-address.js';
import { documentAt, pageOf, queryWith } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** Where a document comes from, what is like it, and how it was read. */
export function About({ paper }: { readonly paper: DocumentPaper }) {
  const { dossier } = useDossier();
  const { document, outlet, copies, seen } = paper;
  const { published, known, source, row, copyOf } = document;
  const address = webAddress(source);
  const day =
    published === null
      ? `undated, known from ${sayDate(known)}`
      : `${sayDate(published)}${GIVEN[document.publishedFrom ?? 'given']}`;
  return (
    <div className="about small">
      <p>
        {outlet && (
          <>
            <PageLink to={`${pageOf(dossier, 'documents')}?${queryWith('', { outlet: outlet.id })}`}>
              {outlet.name}
            </PageLink>
            {' · '}
          </>
        )}
        {day}
        {' · '}
        {address ? (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {address}
          </a>
        ) : (
          source
        )}
        {row && ` · row of the table “${row.table}”${row.verified ? '' : ', not verified by any source'}`}
      </p>
      {copyOf !== null && (
        <p>
          A near copy of <PageLink to={documentAt(dossier, copyOf)}>another document</PageLink>: it is not
          counted again.
        </p>
      )}
      {copies.length > 0 && (
        <p>
          Near copies of it:{' '}
          {copies.map(({ id, title, source: from }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <PageLink to={documentAt(dossier, id)}>{title ?? from}</PageLink>
            </span>
          ))}
        </p>
      )}
      {seen.length > 0 && (
        <p>The same text was found in {seen.map((place) => place.outlet ?? place.source).join(', ')}.</p>
      )}
      <HowRead paper={paper} />
    </div>
  );
}

/** Where the day of a document was found. */
const GIVEN = { given: '', metadata: '', dateline: ' (by its dateline)' } as const;

function HowRead({ paper: { readings, document } }: { readonly paper: DocumentPaper }) {
  const last = readings.at(-1);
  if (!last) return null;
  const { notices } = last;
  return (
    <details>
      <summary>
        How it was read
        {notices.length > 0 && `: ${notices.length} ${notices.length === 1 ? 'remark' : 'remarks'}`}
      </summary>
      <p>
        As {document.mediaType}
        {document.language !== null && `, in the language “${document.language}”`}, by version{' '}
        {last.maker.version} on {sayDate(last.at.slice(0, 10))}
        {readings.length > 1 && `, ${readings.length} times in all`}.
      </p>
      {notices.length > 0 && (
        <ul>
          {notices.map(({ code, message, start }) => (
            <li key={`${code} ${start} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
