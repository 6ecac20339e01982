import type { DossierBrief } from 'dragoman/client';
import { BriefLine } from '../../pieces/brief-line.js';
import { Section } from '../../pieces/section.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** Parts of the brief that are told here with a line or two, and the page that shows all of it. */
const TOLD = [
  { id: 'changes', page: 'timeline', rows: 4 },
  { id: 'gaps', page: 'positions', rows: 3 },
  { id: 'tempo', page: 'timeline?lane=tests', rows: 1 },
  { id: 'alignments', page: 'network', rows: 2 },
] as const;

/** What else moves: news, positions, tests, alignments, in the words of the brief. */
export function Moves({ brief }: { readonly brief: DossierBrief }) {
  const { dossier } = useDossier();
  return (
    <div className="moves">
      {TOLD.map(({ id, page, rows }) => {
        const part = brief.sections.find((section) => section.id === id);
        if (!part || part.rows.length === 0) return null;
        const all = <PageLink to={`${pageOf(dossier)}/${page}`}>All</PageLink>;
        return (
          <Section key={id} title={part.title} aside={all}>
            {part.rows.slice(0, rows).map((row) => (
              <BriefLine key={row.label + row.says} row={row} />
            ))}
            {part.note !== '' && <p className="tiny">{part.note}</p>}
          </Section>
        );
      })}
    </div>
  );
}
