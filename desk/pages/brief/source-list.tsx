import type { BriefSource } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { SourceNamed } from '../../evidence/source-named.js';
import { Section } from '../../pieces/section.js';
import { documentAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** The numbered documents on which the lines rest; each leads to its text. */
export function SourceList({ sources }: { readonly sources: readonly BriefSource[] }) {
  const { dossier } = useDossier();
  return (
    <Section title="Sources">
      <ol className="brief-sources small">
        {sources.map(({ number, document, title, day, outlets, address }) => (
          <li key={number} id={`source-${number}`} value={number} tabIndex={-1}>
            <PageLink to={documentAt(dossier, document)}>{title ?? document}</PageLink>
            {outlets.length > 0 && `, ${outlets.join(', ')}`}
            {`, ${day === null ? 'undated' : sayDate(day)}`}
            {'. '}
            <SourceNamed source={address} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
