import type { Question } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { EVENT_WORDS } from '../../../src/present/forecast/event-words.js';
import { actorName } from '../../../src/present/names.js';
import { entryAt, partyAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** How a question was read: who, what, by when, and what decides it. */
export function Criteria({ question }: { readonly question: Question }) {
  const { dossier } = useDossier();
  const { parties, event, system, entry, from, to, rule } = question;
  return (
    <dl className="facts answer-criteria">
      <dt>Who</dt>
      <dd>
        {parties.map((party, i) => (
          <span key={party}>
            {i > 0 && ', '}
            <PageLink to={partyAt(dossier, party)}>{actorName(party)}</PageLink>
          </span>
        ))}
      </dd>
      <dt>What</dt>
      <dd>
        {EVENT_WORDS[event]}
        {system !== null && ` (${system})`}
        {entry !== null && (
          <>
            {': '}
            <PageLink to={entryAt(dossier, entry)}>the promise</PageLink>
          </>
        )}
      </dd>
      <dt>Window</dt>
      <dd>{sayDate(`${from}/${to}`)}, both days included</dd>
      <dt>What decides it</dt>
      <dd className="prose">{withDates(rule)}</dd>
    </dl>
  );
}
