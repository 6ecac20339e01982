import type { DossierPaper } from 'dragoman/client';
import { listed } from '../../../src/present/names.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';

/** What waits for a person, and the way there. */
export function ToReview({ paper: { name, review } }: { readonly paper: DossierPaper }) {
  const parts = [
    review.merge > 0 && counted(review.merge, 'possible merge'),
    review.contradiction > 0 && counted(review.contradiction, 'contradiction'),
    review.doubt > 0 && counted(review.doubt, 'doubtful item'),
  ].filter((part) => part !== false);
  return (
    <Section title="To review">
      {parts.length === 0 ? (
        <p className="small">Nothing waits for a person.</p>
      ) : (
        <p>
          <PageLink to={pageOf(name, 'review')}>{listed(parts)}</PageLink>
        </p>
      )}
    </Section>
  );
}
