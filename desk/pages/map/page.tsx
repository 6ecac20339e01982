import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function MapPage() {
  return <PageHead title="Map" />;
}
