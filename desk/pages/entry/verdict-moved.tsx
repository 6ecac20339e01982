import { scaleUtc } from 'd3-scale';
import type { ExplainedMeeting } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { signed } from '../../../src/present/scale.js';
import { dayTicks } from '../../pieces/chance/day-ticks.js';
import { Picture } from '../../pieces/picture/picture.js';
import { useWidth } from '../../pieces/picture/use-width.js';
import { stepsOf } from './steps.js';

const USUAL = 720;
const HEIGHT = 220;
const MARGIN = { left: 44, right: 132, top: 16, bottom: 28 };

const y = (score: number): number =>
  MARGIN.top + ((100 - score) / 200) * (HEIGHT - MARGIN.top - MARGIN.bottom);

/** How both verdicts moved as evidence came in: a step at each day that changed one. */
export function VerdictMoved({ told }: { readonly told: ExplainedMeeting }) {
  const { moved, meeting, asOf } = told;
  const lines = [
    { name: 'as reported', points: stepsOf(moved, 'asReported', asOf) },
    { name: 'as it turned out', points: stepsOf(moved, 'turnedOut', asOf) },
  ].filter(({ points }) => points.length > 0);
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day)).sort();
  const [from, to] = [days[0] ?? asOf, days.at(-1) ?? asOf];
  const [place, room] = useWidth();
  const width = Math.min(USUAL, room || USUAL);
  const ticks = width < 480 ? 3 : 6;
  const x = scaleUtc([Date.parse(from), Date.parse(to)], [MARGIN.left, width - MARGIN.right]);
  return (
    <Picture
      says={`How the verdict on ${meeting.headline} moved as evidence came in.`}
      file={`verdict-${told.entry}`}
      table={{
        columns: ['day', 'as reported', 'as it turned out', 'because'],
        rows: moved.map(({ day, asReported, turnedOut, because }) => [
          sayDate(day),
          asReported,
          turnedOut,
          because.join('; ') || 'first told',
        ]),
      }}
    >
      <div ref={place}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} className="moved" aria-hidden="true">
          {[100, 0, -100].map((score) => (
            <g key={score}>
              <line
                className="hairline"
                x1={MARGIN.left}
                x2={width - MARGIN.right}
                y1={y(score)}
                y2={y(score)}
              />
              <text className="soft" x={MARGIN.left - 8} y={y(score) + 4} textAnchor="end">
                {signed(score)}
              </text>
            </g>
          ))}
          {dayTicks(from, to, ticks).map(({ day, says, year }) => (
            <text key={day} className="soft" x={x(Date.parse(day))} y={HEIGHT - 8} textAnchor="middle">
              {says} {year}
            </text>
          ))}
          {lines.map(({ name, points }, index) => (
            <Line
              key={name}
              name={name}
              points={points}
              x={(day) => x(Date.parse(day))}
              isDashed={index === 1}
            />
          ))}
        </svg>
      </div>
    </Picture>
  );
}

interface LineProps {
  readonly name: string;
  readonly points: readonly { readonly day: string; readonly score: number }[];
  readonly x: (day: string) => number;
  readonly isDashed: boolean;
}

function Line({ name, points, x, isDashed }: LineProps) {
  const path = points.map(({ day, score }, index) =>
    index === 0 ? `M${x(day)},${y(score)}` : `H${x(day)}V${y(score)}`,
  );
  const last = points.at(-1);
  return (
    <>
      <path d={path.join('')} className={isDashed ? 'line dashed' : 'line'} />
      {last && (
        <text x={x(last.day) + 8} y={y(last.score) + (isDashed ? 14 : -4)}>
          {signed(last.score)} {name}
        </text>
      )}
    </>
  );
}
