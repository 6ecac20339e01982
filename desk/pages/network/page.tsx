import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function NetworkPage() {
  return <PageHead title="Network" />;
}
