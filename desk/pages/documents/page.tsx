import './documents.css';
import { useAsked } from '../../ask/asked.js';
import { PageHead } from '../../pieces/page-head.js';
import { useDossier, useQuery } from '../../place/place.js';
import { DocumentList } from './document-list.js';
import { FoundDocuments } from './found-documents.js';
import { SearchForm } from './search-form.js';

/** What the record rests on: every document, and every row of a table, which counts as one. */
export function DocumentsPage() {
  const { dossier } = useDossier();
  const [query] = useQuery();
  const { data } = useAsked('dossier', { dossier });
  const words = query.get('q') ?? '';
  return (
    <>
      <PageHead
        title="Documents"
        lede={
          data &&
          `${data.documents.toLocaleString('en')} documents, rows of tables among them. All that this dossier says stands in one of them.`
        }
      />
      <SearchForm />
      {words === '' ? (
        <DocumentList outlet={query.get('outlet') ?? undefined} />
      ) : (
        <FoundDocuments words={words} />
      )}
    </>
  );
}
