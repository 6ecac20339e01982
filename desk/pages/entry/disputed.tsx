import type { Entry } from 'dragoman/client';
import { slotName, slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { counted } from '../../pieces/counted.js';

/** Values that cannot all be true, side by side, each with who tells it. The one that the entry goes by comes first. */
export function Disputed({ entry: { slots, contradictions } }: { readonly entry: Entry }) {
  return (
    <ul className="rows">
      {contradictions.map(({ slot, values }) => (
        <li key={slot}>
          <h3>{capital(slotName(slots.kind, slot))}</h3>
          <ul className="side-by-side">
            {values.map(({ value, items }, index) => (
              <li key={JSON.stringify(value)}>
                <p>{slotValue(slots.kind, slot, value)}</p>
                <p className="tiny">
                  <RestsOn entry={items[0] ?? ''}>{counted(items.length, 'report')}</RestsOn>
                  {index === 0 && ' · by which the entry goes'}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
