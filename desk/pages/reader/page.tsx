import './reader.css';
import { useAsked } from '../../ask/asked.js';
import { PageHead } from '../../pieces/page-head.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { useDossier, useName } from '../../place/place.js';
import { DocumentRead } from './document-read.js';

/** One document with all that was read from it, each item beside its words. */
export function ReaderPage() {
  const id = useName('id');
  const view = useDossier();
  const { data, error, refetch } = useAsked('document', { ...view, id });
  if (data) return <DocumentRead key={id} paper={data} />;
  if (!error) return <Skeleton lines={16} />;
  return (
    <>
      <PageHead title={id} />
      <Trouble thrown={error} again={() => void refetch()} />
    </>
  );
}
