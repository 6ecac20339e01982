import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function AddPage() {
  return <PageHead title="Add" />;
}
