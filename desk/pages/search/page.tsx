import './search.css';
import type { SearchAsked } from 'dragoman/client';
import { type FormEvent, useState } from 'react';
import { dayOrUndated } from '../../../src/present/said-on.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { EntryLine } from '../../pieces/entry-line.js';
import { PageHead } from '../../pieces/page-head.js';
import { Section } from '../../pieces/section.js';
import { documentAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useQuery } from '../../place/place.js';
import { HitWords } from './hit-words.js';
import { Marked } from './marked.js';

const LIMIT = 50;
type Kind = NonNullable<SearchAsked['kind']>[number];

const KINDS: Readonly<Record<Kind, string>> = {
  encounter: 'Meetings',
  commitment: 'Promises',
  position: 'Positions',
  statement: 'Statements',
  obstacle: 'Obstacles',
  assessment: 'Judgements',
  capability: 'Tests and weapons',
  alignment: 'Alignments',
  pause: 'Pauses',
  precedent: 'Precedents',
};

/** Words looked for in the record and in the texts of its documents. */
export function SearchPage() {
  const [query, set] = useQuery();
  const q = query.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const look = (event: FormEvent) => {
    event.preventDefault();
    set({ q: typed.trim() === '' ? null : typed.trim() });
  };
  return (
    <>
      <PageHead title={q === '' ? 'Search' : `Search: ${q}`} />
      <search>
        <form className="search-line" onSubmit={look}>
          <label className="field">
            Words, “phrases” in quotation marks, -words that must not occur
            <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
          </label>
          <button type="submit" className="main">
            Search
          </button>
        </form>
      </search>
      {q !== '' && <Found q={q} />}
    </>
  );
}

function Found({ q }: { readonly q: string }) {
  const view = useDossier();
  const [query, set] = useQuery();
  const kinds = query.getAll('kind').filter((kind): kind is Kind => kind in KINDS);
  const entries = useAsked('search', { ...view, q, kind: kinds, limit: LIMIT }, { keep: true });
  const documents = useAsked('searchDocuments', { ...view, q, limit: LIMIT }, { keep: true });
  const toggle = (kind: Kind) =>
    set({ kind: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  return (
    <>
      <fieldset className="kinds">
        <legend className="hidden">Only these kinds</legend>
        {(Object.keys(KINDS) as Kind[]).map((kind) => (
          <button key={kind} type="button" aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
            {KINDS[kind]}
          </button>
        ))}
      </fieldset>
      <Section title="In the record">
        <Answered asked={entries}>
          {({ rows, next }) => (
            <>
              {rows.length === 0 && <p>Nothing found. Fewer words, or other forms of them, find more.</p>}
              <ul className="rows">
                {rows.map((hit) => (
                  <li key={hit.entry.id}>
                    <EntryLine entry={hit.entry} told={<HitWords hit={hit} />} />
                  </li>
                ))}
              </ul>
              {next !== null && <p className="small">The {LIMIT} that fit best. More words find fewer.</p>}
            </>
          )}
        </Answered>
      </Section>
      <Section title="In documents">
        <Answered asked={documents}>
          {({ rows }) => (
            <ul className="rows prose">
              {rows.length === 0 && <li>No document holds these words.</li>}
              {rows.map(({ id, title, source, published, excerpt }) => (
                <li key={id}>
                  <PageLink to={documentAt(view.dossier, id, excerpt ?? undefined)}>
                    {title ?? source}
                  </PageLink>{' '}
                  <span className="tiny">{dayOrUndated(published)}</span>
                  {excerpt && (
                    <p className="small">
                      <Marked text={excerpt.quote} marks={excerpt.marks} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </Section>
    </>
  );
}
