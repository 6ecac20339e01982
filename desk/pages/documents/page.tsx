import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function DocumentsPage() {
  return <PageHead title="Documents" />;
}
