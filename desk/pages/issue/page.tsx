import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function IssuePage() {
  return <PageHead title="Issue" />;
}
