import './party.css';
import type { PartyShown } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { actorInProse, actorName, capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { EntryList } from '../../pieces/entry-list.js';
import { PageHead } from '../../pieces/page-head.js';
import { Section } from '../../pieces/section.js';
import { pageOf, partyAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useName } from '../../place/place.js';
import { PartyPromises } from './party-promises.js';
import { PartyYears } from './party-years.js';

/** A state, a person or a body: whom it met, what it wants, what it promised and what became of that. */
export function PartyPage() {
  const actor = useName('actor');
  const view = useDossier();
  const asked = useAsked('show', { ...view, q: actor });
  return (
    <Answered asked={asked} lines={12}>
      {(shown) =>
        shown.page === 'party' ? (
          <Whole shown={shown} />
        ) : (
          <PageHead title={actorName(actor)} lede="No report found that names this party." />
        )
      }
    </Answered>
  );
}

function Whole({ shown }: { readonly shown: PartyShown }) {
  const { ref, tallies, encounters, positions, others, promises, people, offices } = shown;
  const { dossier } = useDossier();
  const total = tallies.reduce((sum, { entries }) => sum + entries, 0);
  return (
    <>
      <PageHead
        title={actorName(ref)}
        lede={`${counted(total, 'entry', 'entries')} name ${actorInProse(ref)}.`}
        tools={
          <>
            <PageLink className="button" to={`${pageOf(dossier, 'timeline')}?party=${ref}`}>
              On the timeline
            </PageLink>
            <a
              className="button"
              href={`/api/dossiers/${dossier}/feed.atom?party=${encodeURIComponent(ref)}`}
            >
              News, for a feed reader
            </a>
          </>
        }
      />
      <Section title="Year by year">
        <PartyYears tallies={tallies} name={actorInProse(ref)} />
      </Section>
      {offices.length > 0 && <Offices offices={offices} />}
      {people.length > 0 && <People people={people} />}
      {promises.length > 0 && <PartyPromises actor={ref} />}
      <Listed title="Met, or was to meet" entries={encounters} />
      <Listed title="What it wants" entries={positions} />
      <Listed title="What else it said or did" entries={others} />
    </>
  );
}

function Listed({ title, entries }: { readonly title: string; readonly entries: PartyShown['encounters'] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <EntryList entries={entries} />
    </Section>
  );
}

function Offices({ offices }: Pick<PartyShown, 'offices'>) {
  return (
    <Section title="Offices held">
      <ul>
        {offices.map(({ office, from, to, verified }) => (
          <li key={`${office} ${from}`}>
            {capital(office)}, {to === '' ? `since ${sayDate(from)}` : `${sayDate(from)} to ${sayDate(to)}`}
            {!verified && <span className="small"> · not verified</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function People({ people }: Pick<PartyShown, 'people'>) {
  const { dossier } = useDossier();
  return (
    <Section title="Its people">
      <ul className="people">
        {people.map(({ ref, entries }) => (
          <li key={ref}>
            <PageLink to={partyAt(dossier, ref)}>{actorName(ref)}</PageLink>{' '}
            <span className="small">{counted(entries, 'entry', 'entries')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
