import { PageHead } from '../pieces/page-head.js';
import { pageOf } from '../place/address.js';
import { PageLink } from '../place/page-link.js';
import { useDossier } from '../place/place.js';

/** For an address that means nothing (any more). */
export function NotHere() {
  const { dossier } = useDossier();
  return (
    <>
      <PageHead title="There is no such page" lede="The address may be mistyped, or of an older version." />
      <p>
        <PageLink to={pageOf(dossier)}>To the overview of this dossier</PageLink>
      </p>
    </>
  );
}
