import type { DossierCard, DossierPaper } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { actorsAsTitle } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { counted } from '../../pieces/counted.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { waiting } from './waiting.js';

/** Ways in beside the overview, as the pages are called. */
const WAYS = [
  ['timeline', 'Timeline'],
  ['forecasts', 'Forecasts'],
  ['brief', 'Brief'],
] as const;

/** A dossier among others: what it is about, until when it knows, how much it holds, what waits for a person, and the ways in. */
export function DossierRow({ card }: { readonly card: DossierCard }) {
  const { name, title, parties, documents, entries } = card;
  // What the list does not tell comes by itself; the line does not wait for it.
  const { data } = useAsked('dossier', { dossier: name });
  return (
    <article className="dossier-row">
      <div>
        <h2>
          <PageLink to={pageOf(name)}>{title}</PageLink>
        </h2>
        {parties.length > 0 && <p>{actorsAsTitle(parties)}</p>}
        <p className="small ways">
          {documents === 0 ? (
            <PageLink to={pageOf(name, 'add')}>Add the first documents</PageLink>
          ) : (
            WAYS.map(([page, label]) => (
              <PageLink key={page} to={pageOf(name, page)} aria-label={`${label}: ${title}`}>
                {label}
              </PageLink>
            ))
          )}
        </p>
      </div>
      <dl className="facts">
        <dt>Knows until</dt>
        <dd>{data ? knows(data) : '…'}</dd>
        <dt>Holds</dt>
        <dd>
          {counted(documents, 'document')}, {counted(entries, 'entry', 'entries')}
        </dd>
        <dt>Last change</dt>
        <dd>{card.changed === null ? 'none yet' : sayDate(card.changed.slice(0, 'YYYY-MM-DD'.length))}</dd>
        <dt>To review</dt>
        <dd>{data ? <ToReview name={name} title={title} review={data.review} /> : '…'}</dd>
      </dl>
    </article>
  );
}

const knows = ({ knownUntil }: DossierPaper): string =>
  knownUntil === null ? 'no document bears a day' : sayDate(knownUntil);

function ToReview({ name, title, review }: Pick<DossierPaper, 'name' | 'title' | 'review'>) {
  const parts = waiting(review);
  if (parts === null) return <>nothing</>;
  return (
    <PageLink to={pageOf(name, 'review')} aria-label={`${parts}: review ${title}`}>
      {parts}
    </PageLink>
  );
}
