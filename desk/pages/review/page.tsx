import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function ReviewPage() {
  return <PageHead title="Review" />;
}
