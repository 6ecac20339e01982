import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function EntryPage() {
  return <PageHead title="Entry" />;
}
