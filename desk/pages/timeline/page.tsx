import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function TimelinePage() {
  return <PageHead title="Timeline" />;
}
