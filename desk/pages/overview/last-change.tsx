import type { OutlookChange } from 'dragoman/client';
import { onDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { sayMoved } from '../../../src/present/forecast/moved.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { chance } from '../../pieces/chance/words.js';

/** So many parts of the working are named at most. */
const NAMED = 3;

/** From where to where the chance moved last, and what moved it. */
export function LastChange({ change: { from, to, moved } }: { readonly change: OutlookChange }) {
  const way = to.probability > from.probability ? 'Up' : 'Down';
  const named = moved.slice(0, NAMED);
  return (
    <div className="last-change">
      <p>
        <strong>
          {way} from {chance(from.probability)} {onDate(from.day)}
        </strong>
        {named.length > 0 && ', by'}
      </p>
      <ul className="small">
        {named.map(({ name, says, moved: by, entry }) => (
          <li key={name}>
            {entry === null ? name : <RestsOn entry={entry}>{name}</RestsOn>} ({sayMoved(by)}
            {says !== '' && `: ${withDates(says)}`})
          </li>
        ))}
      </ul>
    </div>
  );
}
