import { useState } from 'react';
import { pointsInWords, STANDS } from '../../../src/present/measures/balance-words.js';
import { actorsAsTitle } from '../../../src/present/names.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { counted } from '../../pieces/counted.js';
import { useQuery } from '../../place/place.js';
import type { Tie } from './ties.js';
import { ToldEntries } from './told-entries.js';

interface Props {
  readonly ties: readonly Tie[];
  readonly year: number;
  /** The side whose ties stand out; null for all. */
  readonly pointed: string | null;
}

/** Ties that are listed unless all are asked for. */
const SHOWN = 12;

/** The ties of a year, each with its balance and with what was told of the two within the year. */
export function TieList({ ties, year, pointed }: Props) {
  const [isWhole, setWhole] = useState(false);
  const [query, set] = useQuery();
  const open = query.get('tie');
  const shown = isWhole ? ties : ties.slice(0, SHOWN);
  if (ties.length === 0) return <p>No report found by then that tells of two sides together.</p>;
  return (
    <>
      <ul className="rows ties">
        {shown.map((tie) => (
          <li key={tie.key} data-aside={(pointed !== null && !tie.pair.includes(pointed)) || undefined}>
            <TieRow
              tie={tie}
              year={year}
              isOpen={open === tie.key}
              toggle={() => set({ tie: open === tie.key ? null : tie.key }, { replace: true })}
            />
          </li>
        ))}
      </ul>
      {ties.length > SHOWN && (
        <button type="button" className="plain small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? `The first ${SHOWN}` : `All ${ties.length}`}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly tie: Tie;
  readonly year: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function TieRow({ tie: { pair, points, standing, newest, entries, moved }, year, isOpen, toggle }: RowProps) {
  const balance = pointsInWords(points);
  return (
    <>
      <p className="tie">
        <Line standing={standing} />
        <span>{actorsAsTitle(pair)}</span>
        {newest === null ? (
          <span className="figure">{balance}</span>
        ) : (
          <RestsOn
            entry={newest}
            className="figure"
            label={`${balance}, ${actorsAsTitle(pair)}: the newest words`}
          >
            {balance}
          </RestsOn>
        )}
      </p>
      <p className="tiny">
        {STANDS[standing]}
        {Math.abs(moved) >= 0.05 && `, ${pointsInWords(moved)} within the year`}
        {' · '}
        {entries.length === 0 ? (
          `nothing new told of ${year}`
        ) : (
          <button type="button" className="plain" aria-expanded={isOpen} onClick={toggle}>
            {counted(entries.length, 'entry', 'entries')} of {year}
          </button>
        )}
      </p>
      {isOpen && <ToldEntries ids={entries} />}
    </>
  );
}

/** The line that stands for a tie in the picture. */
export function Line({ standing }: { readonly standing: Tie['standing'] }) {
  return (
    <svg width={28} height={10} aria-hidden="true" className="tie-line">
      <line x1={1} x2={27} y1={5} y2={5} className={standing} strokeWidth={2.5} />
    </svg>
  );
}
