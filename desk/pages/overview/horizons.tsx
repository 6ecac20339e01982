import type { Outlook } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { ChanceBar } from '../../pieces/chance/chance-bar.js';
import { chanceWithin } from '../../pieces/chance/words.js';

/** How likely the same is within shorter and longer windows. */
export function Horizons({ horizons }: Pick<Outlook, 'horizons'>) {
  if (horizons.length === 0) return null;
  const top = Math.max(...horizons.map(({ interval }) => interval[1]));
  return (
    <dl className="horizons">
      {horizons.map(({ months, to, probability, interval }) => (
        <div key={months}>
          <dt>within {months === 1 ? 'a month' : `${months} months`}</dt>
          <dd>
            {chanceWithin(probability, interval)}
            <ChanceBar probability={probability} interval={interval} top={top} of={`By ${sayDate(to)}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
