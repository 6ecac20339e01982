import type { Report } from 'dragoman/client';
import { Fragment } from 'react';
import { inContext } from '../../src/present/ledger/context.js';
import { dayOrUndated } from '../../src/present/said-on.js';
import { useAsked } from '../ask/asked.js';
import { Answered } from '../pieces/answered.js';
import { documentAt } from '../place/address.js';
import { PageLink } from '../place/page-link.js';
import { useDossier } from '../place/place.js';
import { SourceNamed } from './source-named.js';

/** One report of a fact: who says it, on which day, and in which words, marked in their sentence. */
export function ReportShown({ report }: { readonly report: Report }) {
  const { dossier } = useDossier();
  const { document, item, review } = report;
  const [first] = item.evidence;
  return (
    <article className="report">
      <p className="tiny">
        <PageLink to={documentAt(dossier, document.id, first)} data-opens-source>
          {document.title ?? document.source}
        </PageLink>
        {document.outlet !== null && ` · ${document.outlet}`}
        {' · '}
        {dayOrUndated(document.published)}
        {document.copyOf !== null && ' · a near copy, not counted again'}
        {document.row?.verified === false && ' · not verified'}
        {review !== null && ` · ${review} by a person`}
      </p>
      {document.row ? <RowWords report={report} /> : <Words report={report} />}
    </article>
  );
}

/** A row of a table tells its fact in a sentence, with the sources that whoever made the table names. */
function RowWords({ report: { document, item } }: { readonly report: Report }) {
  const { row } = document;
  return (
    <>
      <blockquote>
        <mark>{row?.says ?? item.evidence[0]?.quote}</mark>
      </blockquote>
      {row && row.sources.length > 0 && (
        <p className="tiny">
          After{' '}
          {row.sources.map((source, index) => (
            <Fragment key={source}>
              {index > 0 && ', '}
              <SourceNamed source={source} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function Words({ report: { document, item } }: { readonly report: Report }) {
  const view = useDossier();
  const asked = useAsked('document', { ...view, id: document.id });
  return (
    <Answered asked={asked} lines={3}>
      {({ document: { text } }) => (
        <>
          {inContext(text, item.evidence).map((pieces) => (
            <blockquote key={pieces[0]?.text}>
              {pieces.map((piece, index) =>
                piece.marked ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their order
                  <mark key={index}>{piece.text}</mark>
                ) : (
                  piece.text
                ),
              )}
            </blockquote>
          ))}
        </>
      )}
    </Answered>
  );
}
