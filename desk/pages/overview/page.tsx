import './overview.css';
import type { DossierBrief } from 'dragoman/client';
import { capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { Begin } from './begin.js';
import { LatestEncounters } from './encounters.js';
import { Moves } from './moves.js';
import { Outlook } from './outlook.js';
import { Overdue } from './overdue.js';
import { ToReview } from './to-review.js';

/** The dossier at a glance: what may come, what was last, what is late, what waits, what moves. */
export function OverviewPage() {
  const view = useDossier();
  const asked = useAsked('dossier', { dossier: view.dossier });
  // The brief takes longest: what stands above it is asked for first.
  const brief = useAsked('brief', view, { enabled: asked.data !== undefined && asked.data.documents > 0 });
  return (
    <Answered asked={asked}>
      {(paper) =>
        paper.documents === 0 ? (
          <Begin title={paper.title} />
        ) : (
          <>
            <PageHead
              title={paper.title}
              lede={<span className="standing-now">{brief.data && <Standing brief={brief.data} />}</span>}
            />
            <Outlook />
            <div className="columns">
              <LatestEncounters />
              <div>
                <Overdue />
                <ToReview paper={paper} />
              </div>
            </div>
            <Answered asked={brief}>{(said) => <Moves brief={said} />}</Answered>
            <Answered asked={brief} lines={1}>
              {({ about }) => (
                <p className="small prose">
                  {about.join(' ')} <PageLink to={pageOf(view.dossier, 'brief')}>The whole brief</PageLink>
                </p>
              )}
            </Answered>
          </>
        )
      }
    </Answered>
  );
}

/** How the first pair of the dossier stands, in its brief's own words. */
function Standing({ brief }: { readonly brief: DossierBrief }) {
  const [row] = brief.sections.find(({ id }) => id === 'standing')?.rows ?? [];
  if (!row) return brief.parties;
  const [entry] = row.entries;
  return (
    <>
      {capital(row.says)}.{' '}
      {entry !== undefined && (
        <RestsOn entry={entry} className="tiny">
          what it rests on
        </RestsOn>
      )}
    </>
  );
}
