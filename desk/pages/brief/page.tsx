import './brief.css';
import type { DossierBrief } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { useDossier, useQuery } from '../../place/place.js';
import { briefAsked } from './asked-for.js';
import { Choices } from './choices.js';
import { Part } from './part.js';
import { SourceList } from './source-list.js';
import { TakeAway } from './take-away.js';

/** The brief of a dossier as it is printed: as long as one likes, of the parts that one likes, each line with its sources. */
export function BriefPage() {
  const view = useDossier();
  const [query] = useQuery();
  const asked = { ...view, ...briefAsked(query) };
  const brief = useAsked('brief', asked, { keep: true });
  return (
    <div className="brief">
      <Choices />
      <TakeAway asked={asked} />
      <Answered asked={brief} lines={30}>
        {(told) => <Sheet brief={told} />}
      </Answered>
    </div>
  );
}

function Sheet({ brief }: { readonly brief: DossierBrief }) {
  const { title, parties, about, since, sections, sources } = brief;
  return (
    <article className="sheet">
      <PageHead title={title} lede={parties} />
      <div className="prose small">
        {about.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>Changes are told since {sayDate(since)}.</p>
      </div>
      {sections.map((section) => (
        <Part key={section.id} section={section} />
      ))}
      {sources.length > 0 && <SourceList sources={sources} />}
    </article>
  );
}
