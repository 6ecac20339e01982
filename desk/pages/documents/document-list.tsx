import { useRows } from '../../ask/rows.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { DocumentRow } from './document-row.js';

/** The documents, the newest first, as many as were asked for. */
export function DocumentList({ outlet }: { readonly outlet: string | undefined }) {
  const view = useDossier();
  const { rows, error, more, isComing, again } = useRows('documents', { ...view, outlet, newest: true });
  if (rows === undefined) return error ? <Trouble thrown={error} again={again} /> : <Skeleton lines={12} />;
  if (rows.length === 0)
    return (
      <p className="prose">
        No document found. <PageLink to={pageOf(view.dossier, 'add')}>Add documents</PageLink>
      </p>
    );
  return (
    <>
      <ol className="rows documents" aria-label="Documents, the newest first" aria-busy={isComing}>
        {rows.map((document) => (
          <li key={document.id}>
            <DocumentRow document={document} items={document.items} />
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" onClick={more} disabled={isComing}>
          Show more
        </button>
      )}
    </>
  );
}
