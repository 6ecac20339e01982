import type { KeptDocument } from 'dragoman/client';
import type { ReactNode } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { documentAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

interface Props {
  readonly document: KeptDocument;
  /** How many items were read from it, where that is known. */
  readonly items?: number;
  /** Where in the text to open it. */
  readonly at?: { readonly start: number; readonly end: number };
  /** Words of it. */
  readonly children?: ReactNode;
}

/** A document in a list: its day, its title, who publishes it, and how much was read from it. */
export function DocumentRow({ document, items, at, children }: Props) {
  const { dossier } = useDossier();
  const { id, title, source, published, known, row, copyOf, outlet, outlets } = document;
  const facts = [
    outlets?.join(', ') || outlet,
    row && `row of the table “${row.table}”`,
    row?.verified === false && 'not verified',
    items !== undefined &&
      (items === 0 ? 'nothing read from it' : `${items} ${items === 1 ? 'item' : 'items'}`),
    published === null && `undated, known from ${sayDate(known)}`,
  ].filter(Boolean);
  return (
    <article className="document-row">
      <p className="small day">{published === null ? 'undated' : sayDate(published)}</p>
      <div>
        <h3>
          <PageLink to={documentAt(dossier, id, at)}>{title ?? source}</PageLink>
        </h3>
        <p className="small">
          {facts.join(' · ')}
          {copyOf !== null && (
            <>
              {' · a near copy of '}
              <PageLink to={documentAt(dossier, copyOf)}>another document</PageLink>, not counted again
            </>
          )}
        </p>
        {children}
      </div>
    </article>
  );
}
