import type { PlacedReport } from 'dragoman/client';
import { Fragment } from 'react';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { slotName, slotsIn, slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { kindName } from '../../../src/present/show/kind-rows.js';
import { useMayEditShown } from '../../ask/may-edit.js';
import { entryAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { ItemActions } from './item-actions.js';

interface Props {
  readonly number: number;
  readonly report: PlacedReport;
  readonly isHeld: boolean;
  readonly onSelect: (item: string | null) => void;
}

/** An item at the margin: its kind and its gist and, while it is held, all that it tells. */
export function Note({ number, report, isHeld, onSelect }: Props) {
  const { item, review } = report;
  return (
    <>
      <button
        type="button"
        className="plain note-head"
        aria-expanded={isHeld}
        onClick={() => onSelect(isHeld ? null : item.id)}
      >
        <span className="tiny">
          <span className="number">{number}</span>{' '}
          <span className="passage" data-kind={item.kind} data-lane="0">
            {capital(kindName(item.kind))}
          </span>
          {review !== null && ` · ${review}`}
        </span>
        <span className={review === 'rejected' ? 'gist struck' : 'gist'}>
          {capital(headlineOf({ id: item.id, slots: item }))}
        </span>
      </button>
      {isHeld && <Told report={report} />}
    </>
  );
}

function Told({ report }: { readonly report: PlacedReport }) {
  const { dossier } = useDossier();
  const mayEdit = useMayEditShown();
  const { item, entry, corrected = [] } = report;
  return (
    <>
      <dl className="slots tiny">
        {slotsIn(item).map(([slot, value]) => (
          <Fragment key={slot}>
            <dt>{capital(slotName(item.kind, slot).replaceAll('_', ' '))}</dt>
            <dd>
              {slotValue(item.kind, slot, value)}
              {corrected.includes(slot) && ' (corrected by a person)'}
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className="tiny">{trustOf(item)}</p>
      <p className="tiny">
        <PageLink to={entryAt(dossier, entry)}>All about it</PageLink>
      </p>
      {mayEdit && <ItemActions report={report} />}
    </>
  );
}

/** How far an item can be trusted, in words: rules were measured on documents that were read by hand. */
function trustOf({ rules, confidence }: PlacedReport['item']): string {
  if (rules.includes('by-hand')) return 'Read by a person.';
  if (rules.length === 0) return 'Told by a table, not read from prose.';
  return `Read by the rule ${rules.join(', ')}; ${Math.round(confidence * 100)} of 100 such readings are right.`;
}
