import { sayDate } from '../../../src/present/dates.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { useDossier } from '../../place/place.js';

/** What was told of two sides within a year, the newest first: each line leads to its words. */
export function ToldEntries({ ids }: { readonly ids: readonly string[] }) {
  const asked = useAsked('marks', useDossier());
  return (
    <Answered asked={asked} lines={Math.min(8, ids.length)}>
      {({ rows }) => {
        const own = new Set(ids);
        const told = rows.filter(({ id }) => own.has(id)).reverse();
        return (
          <ul className="tiny told">
            {told.map(({ id, title, date }) => (
              <li key={id}>
                <RestsOn entry={id}>{title}</RestsOn>
                {date !== null && `, ${sayDate(date)}`}
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
