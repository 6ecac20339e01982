import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function SearchPage() {
  return <PageHead title="Search" />;
}
