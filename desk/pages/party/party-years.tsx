import type { Tally } from 'dragoman/client';
import { capital } from '../../../src/present/names.js';
import { Picture } from '../../pieces/picture/picture.js';
import { useWidth } from '../../pieces/picture/use-width.js';
import { countsByYear } from './counts.js';

const ROW = 34;
const LEFT = 104;
const FOOT = 20;

const KIND: Readonly<Record<string, string>> = {
  encounter: 'meetings',
  commitment: 'promises',
  position: 'positions',
  statement: 'statements',
  capability: 'tests, weapons',
  alignment: 'alignments',
};

/** How often a party is named, by kind and year: a small row of bars for each kind. */
export function PartyYears({ tallies, name }: { readonly tallies: readonly Tally[]; readonly name: string }) {
  const [place, width] = useWidth();
  const { kinds, from, to } = countsByYear(tallies, Object.keys(KIND));
  if (kinds.length === 0) return <p>No report found that bears a year.</p>;
  const height = kinds.length * ROW + FOOT;
  const step = (width - LEFT) / (to - from + 1);
  const most = Math.max(...kinds.flatMap(({ counts }) => counts.map(({ entries }) => entries)));
  return (
    <Picture
      says={`How many entries of each year name ${name}.`}
      file={`years-${name.replaceAll(' ', '-')}`}
      table={{
        columns: ['kind', 'year', 'entries'],
        rows: kinds.flatMap(({ kind, counts }) =>
          counts.map(({ year, entries }) => [KIND[kind] ?? kind, String(year), entries]),
        ),
      }}
    >
      <div ref={place}>
        {width > 0 && (
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
            {kinds.map(({ kind, counts }, row) => (
              <g key={kind}>
                <text x={0} y={(row + 1) * ROW - 2}>
                  {capital(KIND[kind] ?? kind)}
                </text>
                <line className="hairline" x1={LEFT} x2={width} y1={(row + 1) * ROW} y2={(row + 1) * ROW} />
                {counts.some(({ entries }) => entries === most) && (
                  <text className="soft" x={LEFT - 8} y={(row + 1) * ROW - 18} textAnchor="end">
                    {most}
                  </text>
                )}
                {counts.map(({ year, entries }) => (
                  <rect
                    key={year}
                    className="count"
                    x={LEFT + (year - from) * step}
                    width={Math.max(1, step - 1)}
                    y={(row + 1) * ROW - Math.max(2, (entries / most) * (ROW - 8))}
                    height={Math.max(2, (entries / most) * (ROW - 8))}
                  />
                ))}
              </g>
            ))}
            {[from, Math.round((from + to) / 2), to].map((year, index) => (
              <text
                key={year}
                className="soft"
                x={LEFT + (year - from + 0.5) * step}
                y={height - 4}
                textAnchor={index === 0 ? 'start' : index === 2 ? 'end' : 'middle'}
              >
                {year}
              </text>
            ))}
          </svg>
        )}
      </div>
    </Picture>
  );
}
