import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function PartyPage() {
  return <PageHead title="Party" />;
}
