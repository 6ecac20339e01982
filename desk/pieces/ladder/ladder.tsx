import './ladder.css';
import { scaleUtc } from 'd3-scale';
import type { IssueGap } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { actorName, actorsInProse, capital } from '../../../src/present/names.js';
import { ISSUE_LABELS } from '../../../src/record/issue-labels.js';
import { LADDER } from '../../../src/weigh/gaps/ladder.js';
import { wordsOf } from '../../../src/weigh/told.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Picture } from '../picture/picture.js';
import { useWidth } from '../picture/use-width.js';
import { type Stretch, stretchesOf } from './standing-lines.js';

interface Props {
  readonly gap: IssueGap;
  readonly pair: readonly [string, string];
  readonly today: string;
  /** Names beside the rungs take room that a small picture does not have. */
  readonly isSmall?: boolean;
}

/** What stands beside each rung, from the bottom. */
const RUNGS = ['turns it down', 'sets conditions', 'is open to it', 'makes an offer', 'has promised'];
const LETTER = 6.2;
const FOOT = 22;
const TOP = 14;

/** How far two sides have come on an issue, from turning it down to having promised, over the years. A dot is what was said; pressed, it shows the words. */
export function Ladder({ gap, pair, today, isSmall = false }: Props) {
  const [place, room] = useWidth();
  const issue = capital(ISSUE_LABELS[gap.issue]);
  const sides = pair.map((side) => ({ side, stretches: stretchesOf(gap.history, side, today) }));
  const all = sides
    .flatMap(({ side, stretches }) => stretches.map((stretch) => ({ side, ...stretch })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Picture
      says={`${issue}: how far ${actorsInProse(pair)} have come, from turning it down to having promised.`}
      isNamedBeside={isSmall}
      file={`positions-${gap.issue}`}
      table={{
        columns: ['from', 'until', 'side', 'what it does', 'passage'],
        entries: all.map(({ standing }) => standing.entry),
        rows: all.map(({ side, from, to, standing }) => [
          sayDate(from),
          sayDate(to),
          actorName(side),
          LADDER[standing.mark].says,
          wordsOf(standing.told),
        ]),
      }}
    >
      <div ref={place} className="ladder">
        {room > 0 && all.length > 0 && <Drawn sides={sides} today={today} width={room} isSmall={isSmall} />}
      </div>
    </Picture>
  );
}

interface DrawnProps {
  readonly sides: readonly { readonly side: string; readonly stretches: readonly Stretch[] }[];
  readonly today: string;
  readonly width: number;
  readonly isSmall: boolean;
}

function Drawn({ sides, today, width, isSmall }: DrawnProps) {
  const step = isSmall ? 24 : 30;
  const height = TOP + step * (RUNGS.length - 1) + FOOT;
  const left = 96;
  const right = Math.max(...sides.map(({ side }) => actorName(side).length)) * LETTER + 16;
  const first = sides.flatMap(({ stretches }) => stretches.map(({ from }) => from)).sort()[0] ?? today;
  const x = scaleUtc([Date.parse(first), Date.parse(today)], [left, width - right]);
  const y = (rung: number, index: number) => TOP + (RUNGS.length - 1 - rung) * step + (index === 0 ? -2 : 2);
  const ticks = x.ticks(width < 520 ? 3 : 7);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no other element groups the marks of a picture
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Dots lead to the words"
    >
      {RUNGS.map((says, rung) => (
        <g key={says}>
          <line className="hairline" x1={left} x2={width - right} y1={y(rung, 0) + 2} y2={y(rung, 0) + 2} />
          <text className="soft" x={left - 8} y={y(rung, 0) + 6} textAnchor="end">
            {says}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick.getTime()} className="soft" x={x(tick)} y={height - 4} textAnchor="middle">
          {x.tickFormat()(tick)}
        </text>
      ))}
      {sides.map(({ side, stretches }, index) => (
        <Side
          key={side}
          index={index}
          name={actorName(side)}
          stretches={stretches}
          x={x}
          y={(rung) => y(rung, index)}
        />
      ))}
    </svg>
  );
}

interface SideProps {
  readonly index: number;
  readonly name: string;
  readonly stretches: readonly Stretch[];
  readonly x: (time: number) => number;
  readonly y: (rung: number) => number;
}

/** The first side is a whole line with round marks, the second a dashed one with square marks: told without colour. */
function Side({ index, name, stretches, x, y }: SideProps) {
  const at = (day: string) => x(Date.parse(day));
  const last = stretches.at(-1);
  const path = stretches.map(({ from, to, height }, i) => {
    const joins = stretches[i - 1]?.to === from;
    return `${joins ? `H${at(from)}V${y(height)}` : `M${at(from)},${y(height)}`}H${at(to)}`;
  });
  return (
    <g className={index === 0 ? 'side' : 'side other'}>
      <path d={path.join('')} />
      {stretches.map(({ from, height, standing }) => (
        <RestsOn key={`${standing.entry} ${from}`} entry={standing.entry} tabIndex={-1}>
          <title>{`${name} ${LADDER[standing.mark].says}, ${sayDate(from)}`}</title>
          {index === 0 ? (
            <circle cx={at(from)} cy={y(height)} r={3.5} />
          ) : (
            <rect x={at(from) - 3} y={y(height) - 3} width={6} height={6} />
          )}
        </RestsOn>
      ))}
      {last && (
        <text x={at(last.to) + 8} y={y(last.height) + (index === 0 ? 1 : 9)}>
          {name}
        </text>
      )}
    </g>
  );
}
