import type { JobOutcome } from 'dragoman/client';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { capital } from '../../../src/present/names.js';
import { kindName } from '../../../src/present/show/kind-rows.js';
import { useAsked } from '../../ask/asked.js';
import { whyNotWritten } from '../../ask/not-written.js';
import { server } from '../../ask/server.js';
import { Section } from '../../pieces/section.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { documentAt, entryAt, pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';
import { outcomeWords, stateWords } from './job-words.js';
import { hasEnded, useJob } from './use-job.js';

interface Props {
  readonly id: string;
  readonly mayStop: boolean;
}

/** Of so many documents it is shown at once what was found in them. */
const MOST_OPENED = 10;

/** How far a job is, and what became of each document; it can be stopped. */
export function JobShown({ id, mayStop }: Props) {
  const { dossier } = useDossier();
  const { job, outcomes, fault } = useJob(id);
  if (fault && !job) return <Trouble thrown={fault} />;
  if (!job) return <Skeleton lines={3} />;
  const stop = () =>
    void server
      .stopJob({ job: id })
      .catch((thrown: Error) => noticeBoard.say(`Not stopped. ${whyNotWritten(thrown)}`));
  const toReview = outcomes.reduce((sum, { proposed }) => sum + proposed, 0);
  return (
    <Section title="What became of it">
      <div role="status" className="job">
        <p>{stateWords(job)}.</p>
        {!hasEnded(job) && (
          <progress
            aria-label="How far it is"
            {...(job.progress.total !== null && {
              value: job.progress.done,
              max: Math.max(1, job.progress.total),
            })}
          />
        )}
        {job.problem && <p className="complaint">{job.problem.message}</p>}
      </div>
      {mayStop && !hasEnded(job) && (
        <p className="tools">
          <button type="button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      <ol className="rows">
        {outcomes.map((outcome) => (
          <li key={outcome.number}>
            <Outcome outcome={outcome} isOpen={outcomes.length <= MOST_OPENED} />
          </li>
        ))}
      </ol>
      {hasEnded(job) && toReview > 0 && (
        <p>
          <PageLink to={pageOf(dossier, 'review')}>To the review</PageLink>
        </p>
      )}
    </Section>
  );
}

function Outcome({ outcome, isOpen }: { readonly outcome: JobOutcome; readonly isOpen: boolean }) {
  const { dossier } = useDossier();
  const { document, source, items } = outcome;
  return (
    <>
      <h3>{document === null ? source : <PageLink to={documentAt(dossier, document)}>{source}</PageLink>}</h3>
      <p className={outcome.outcome === 'failed' ? 'complaint' : 'small'}>{outcomeWords(outcome)}</p>
      {isOpen && document !== null && items > 0 && <FoundIn document={document} />}
    </>
  );
}

/** What was found in a document: its items, each with the entry that it is part of. */
function FoundIn({ document }: { readonly document: string }) {
  const { dossier } = useDossier();
  const { data } = useAsked('items', { dossier, document, limit: 100 });
  return (
    <ul className="found-in">
      {data?.rows.map(({ item, entry }) => (
        <li key={item.id}>
          <span className="tiny">{capital(kindName(item.kind))}</span>{' '}
          <PageLink to={entryAt(dossier, entry)}>
            {capital(headlineOf({ id: item.id, slots: item }))}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
