import { useEffect, useId, useState } from 'react';
import { counted } from '../../pieces/counted.js';
import { useWidth } from '../../pieces/picture/use-width.js';
import { useKeys } from '../../shell/keys.js';

interface Props {
  readonly years: readonly { readonly year: number; readonly told: number }[];
  readonly year: number;
  readonly become: (year: number) => void;
}

/** Milliseconds that a year stays while the years go by: time to read what changed. */
const STAYS = 1100;

/** The year that one looks at: to be dragged, stepped by keys, or left to go by. Above it, how much is told of each. */
export function YearSlider({ years, year, become }: Props) {
  const id = useId();
  const first = years[0]?.year ?? year;
  const last = years.at(-1)?.year ?? year;
  const [isGoing, setGoing] = useGoing(year, last, become);
  const step = (by: number) => {
    setGoing(false);
    become(Math.min(last, Math.max(first, year + by)));
  };
  const go = () => {
    if (!isGoing && year === last) become(first);
    setGoing(!isGoing);
  };
  useKeys([
    { keys: 'ArrowLeft', does: 'The year before', run: () => step(-1) },
    { keys: 'ArrowRight', does: 'The year after', run: () => step(1) },
    { keys: 'p', does: isGoing ? 'Stop the years' : 'Let the years go by', run: go },
  ]);
  const told = years[year - first]?.told ?? 0;
  return (
    <div className="year-slider">
      <label htmlFor={id}>
        <strong>{year}</strong>{' '}
        {told === 0 ? 'no report found of this year' : `${counted(told, 'entry', 'entries')} told`}
      </label>
      <button type="button" onClick={go}>
        {isGoing ? 'Stop' : 'Play'}
      </button>
      <div>
        <YearBars years={years} year={year} />
        <input
          id={id}
          type="range"
          min={first}
          max={last}
          value={year}
          aria-valuetext={`${year}: ${counted(told, 'entry', 'entries')}`}
          onChange={({ target: { value } }) => {
            setGoing(false);
            become(Number(value));
          }}
        />
      </div>
    </div>
  );
}

function useGoing(year: number, last: number, become: (year: number) => void) {
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    if (year >= last) return setGoing(false);
    const clock = window.setTimeout(() => become(year + 1), STAYS);
    return () => window.clearTimeout(clock);
  }, [isGoing, year, last, become]);
  return [isGoing, setGoing] as const;
}

const HEIGHT = 60;
const FOOT = 16;
/** Half of the slider's handle: its middle stands under the bar of its year. */
const INSET = 8;
/** Between two numbers of the axis, in pixels at least. */
const APART = 44;

/** Entries of each year as bars, over the slider. */
function YearBars({ years, year }: Pick<Props, 'years' | 'year'>) {
  const [frame, width] = useWidth<SVGSVGElement>(600);
  const most = Math.max(1, ...years.map(({ told }) => told));
  const step = (width - 2 * INSET) / Math.max(1, years.length - 1);
  const every = [1, 2, 5, 10, 20, 50].find((count) => count * step >= APART) ?? 100;
  return (
    <svg
      className="year-bars"
      ref={frame}
      height={HEIGHT}
      viewBox={`0 0 ${Math.max(1, width)} ${HEIGHT}`}
      aria-hidden="true"
    >
      {years.map((one, index) => {
        const x = INSET + index * step;
        const tall = (one.told / most) * (HEIGHT - FOOT - 2);
        return (
          <g key={one.year}>
            <rect
              className={one.year === year ? 'now' : undefined}
              x={x - Math.max(1, step * 0.35)}
              width={Math.max(2, step * 0.7)}
              y={HEIGHT - FOOT - tall}
              height={tall}
            />
            {one.year % every === 0 && x > 14 && x < width - 14 && (
              <text x={x} y={HEIGHT - 3} textAnchor="middle">
                {one.year}
              </text>
            )}
          </g>
        );
      })}
      <line className="hairline" x1={0} x2={width} y1={HEIGHT - FOOT + 0.5} y2={HEIGHT - FOOT + 0.5} />
    </svg>
  );
}
