import './evidence.css';
import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react/dialog';
import type { Report } from 'dragoman/client';
import { headlineOf } from '../../src/present/exchange/headline.js';
import { useAsked } from '../ask/asked.js';
import { Answered } from '../pieces/answered.js';
import { Sources } from '../pieces/sources.js';
import { documentAt, entryAt } from '../place/address.js';
import { PageLink } from '../place/page-link.js';
import { useDossier, useGo, useQuery } from '../place/place.js';
import { useKeys } from '../shell/keys.js';
import { ReportShown } from './report-shown.js';

/** The words behind what was pressed, in a panel at the side. Which entry it shows stands in the address: `sel`. */
export function EvidencePanel() {
  const [query, set] = useQuery();
  const selected = query.get('sel');
  const close = () => set({ sel: null });
  return (
    <Dialog
      open={selected !== null}
      onClose={close}
      unmountOnHide
      modal={false}
      hideOnInteractOutside={false}
      className="evidence no-print"
      aria-label="What it rests on"
    >
      {selected !== null && <EntryEvidence key={selected} id={selected} />}
    </Dialog>
  );
}

function EntryEvidence({ id }: { readonly id: string }) {
  const view = useDossier();
  const asked = useAsked('entry', { ...view, id });
  const go = useGo();
  const source = asked.data && reportsFrom(asked.data.entry.reports, id)[0];
  useKeys([
    {
      keys: 'o',
      does: 'Open the first source at its place',
      run: () => source && go(documentAt(view.dossier, source.document.id, source.item.evidence[0])),
    },
  ]);
  return (
    <>
      <div className="evidence-head">
        <p className="tiny">What it rests on</p>
        <DialogDismiss className="plain">Close</DialogDismiss>
      </div>
      <Answered asked={asked}>
        {({ entry }) => (
          <>
            <DialogHeading className="evidence-title" render={(heading) => <h2 {...heading} />}>
              <PageLink to={entryAt(view.dossier, entry.id)} className="quiet">
                {headlineOf(entry)}
              </PageLink>
            </DialogHeading>
            <p className="small">
              <Sources count={entry.sources} reports={entry.reports.length} />
              {' · '}
              <PageLink to={entryAt(view.dossier, entry.id)}>All about it</PageLink>
            </p>
            <ol className="rows">
              {reportsFrom(entry.reports, id).map((report) => (
                <li key={report.item.id}>
                  <ReportShown report={report} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </>
  );
}

/** Reports of an entry, that of the item which was asked for first: its words are what one wants to see. */
const reportsFrom = (reports: readonly Report[], id: string): readonly Report[] => [
  ...reports.filter(({ item }) => item.id === id),
  ...reports.filter(({ item }) => item.id !== id),
];
