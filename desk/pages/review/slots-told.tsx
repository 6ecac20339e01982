import type { Item } from 'dragoman/client';
import { Fragment } from 'react';
import { slotName, slotsIn, slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { kindName } from '../../../src/present/show/kind-rows.js';

/** What an item tells, slot by slot, after its kind. */
export function SlotsTold({ told }: { readonly told: Item }) {
  const { kind } = told;
  return (
    <dl className="facts">
      <dt>Kind</dt>
      <dd>{kindName(kind)}</dd>
      {slotsIn(told).map(([slot, value]) => (
        <Fragment key={slot}>
          <dt>{capital(slotName(kind, slot).replaceAll('_', ' '))}</dt>
          <dd>{slotValue(kind, slot, value)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
