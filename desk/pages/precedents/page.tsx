import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function PrecedentsPage() {
  return <PageHead title="Precedents" />;
}
