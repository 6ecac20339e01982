import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { useDossier } from '../../place/place.js';

/** The dossier at a glance. */
export function OverviewPage() {
  const { dossier } = useDossier();
  const asked = useAsked('dossier', { dossier });
  return <Answered asked={asked}>{({ title }) => <PageHead title={title} />}</Answered>;
}
