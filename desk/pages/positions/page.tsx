import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function PositionsPage() {
  return <PageHead title="Positions" />;
}
