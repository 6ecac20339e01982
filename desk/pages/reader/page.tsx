import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function ReaderPage() {
  return <PageHead title="Reader" />;
}
