import { useId } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { dayAt, dayNumber } from '../../pieces/time/day-number.js';
import { useQuery } from '../../place/place.js';

interface Props {
  /** The first and the last day on which anything became known. */
  readonly first: number;
  readonly last: number;
  readonly asOf: string | undefined;
  /** The day to which one drags it now; null where one does not. */
  readonly dragged: number | null;
  readonly drag: (day: number | null) => void;
}

/** What was known on a day: shown at once while one drags, asked of the server when one lets go. */
export function KnownSlider({ first, last, asOf, dragged, drag }: Props) {
  const id = useId();
  const [, set] = useQuery();
  const isDay = asOf !== undefined && /^\d{4}-\d\d-\d\d$/.test(asOf);
  const day = dragged ?? (isDay ? dayNumber(asOf) : last);
  const letGo = () => {
    if (dragged === null) return;
    set({ asOf: dragged >= last ? null : dayAt(dragged) });
    drag(null);
  };
  const says = day >= last ? 'today' : sayDate(dayAt(day));
  return (
    <div className="known field">
      <label htmlFor={id}>
        As known on <strong>{says}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={day}
        aria-valuetext={says}
        onChange={(event) => drag(Number(event.target.value))}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
      />
    </div>
  );
}
