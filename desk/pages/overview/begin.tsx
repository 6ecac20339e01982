import { PageHead } from '../../pieces/page-head.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** A dossier without a document: how to begin. */
export function Begin({ title }: { readonly title: string }) {
  const { dossier } = useDossier();
  return (
    <>
      <PageHead
        title={title}
        lede="Nothing has been read into this dossier yet, so there is nothing to tell."
        tools={
          <PageLink className="button main" to={pageOf(dossier, 'add')}>
            Add the first documents
          </PageLink>
        }
      />
      <ol className="prose begin">
        <li>
          <strong>Add</strong> reports: files, an address, or pasted text. Each is read here, on this machine.
        </li>
        <li>
          <strong>Read</strong> what was found in them: who met, what was promised, said and done, each line
          with the words it came from.
        </li>
        <li>
          <strong>Review</strong> what is doubtful. From there on this page tells how the process stands, and
          how likely its next meeting is.
        </li>
      </ol>
    </>
  );
}
