import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function BriefPage() {
  return <PageHead title="Brief" />;
}
