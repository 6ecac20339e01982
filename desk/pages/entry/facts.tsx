import type { Entry } from 'dragoman/client';
import { Fragment, type ReactNode } from 'react';
import { slotName, slotsIn, slotValue } from '../../../src/present/ledger/slot-words.js';
import { actorName, capital } from '../../../src/present/names.js';
import { agreementAt, issueAt, partyAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** Slots whose values have pages of their own. */
const ACTORS: ReadonlySet<string> = new Set(['parties', 'by', 'actor', 'speaker', 'between']);

/** What an entry tells, slot by slot; what is not told is said. Parties and issues lead on. */
export function Facts({ entry }: { readonly entry: Entry }) {
  const { kind } = entry.slots;
  return (
    <dl className="facts">
      {slotsIn(entry.slots).map(([slot, value]) => (
        <Fragment key={slot}>
          <dt>{capital(slotName(kind, slot).replaceAll('_', ' '))}</dt>
          <dd>{linked(slot, value) ?? slotValue(kind, slot, value)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function linked(slot: string, value: unknown): ReactNode {
  if (slot === 'issue' && typeof value === 'string') return <IssueLink issue={value} />;
  if (slot === 'agreements' || slot === 'agreement')
    return <AgreementLinks names={[value].flat().filter((one) => typeof one === 'string')} />;
  if (!ACTORS.has(slot) && slot !== 'to') return null;
  const actors = [value].flat().filter((one) => typeof one === 'string');
  // `to` is a day in a pause.
  if (actors.length === 0 || actors.some((one) => !/^[A-Z]{3}(?::|$)/.test(one))) return null;
  return <ActorLinks actors={actors} />;
}

function IssueLink({ issue }: { readonly issue: string }) {
  const { dossier } = useDossier();
  return <PageLink to={issueAt(dossier, issue)}>{slotValue('position', 'issue', issue)}</PageLink>;
}

function AgreementLinks({ names }: { readonly names: readonly string[] }) {
  const { dossier } = useDossier();
  if (names.length === 0) return 'not told';
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <PageLink to={agreementAt(dossier, name)}>{name}</PageLink>
        </Fragment>
      ))}
    </>
  );
}

function ActorLinks({ actors }: { readonly actors: readonly string[] }) {
  const { dossier } = useDossier();
  return (
    <>
      {actors.map((actor, index) => (
        <Fragment key={actor}>
          {index > 0 && (index === actors.length - 1 ? ' and ' : ', ')}
          <PageLink to={partyAt(dossier, actor)}>{actorName(actor)}</PageLink>
        </Fragment>
      ))}
    </>
  );
}
