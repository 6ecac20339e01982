import './chance.css';
import type { Day } from 'dragoman/client';
import { useId } from 'react';
import { clip } from '../../../src/present/clip.js';
import { sayDate } from '../../../src/present/dates.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Picture } from '../picture/picture.js';
import { useWidth } from '../picture/use-width.js';
import { ChanceAxes } from './chance-axes.js';
import { EventMarks } from './event-marks.js';
import { eventRows } from './event-rows.js';
import { Hatch } from './hatch.js';
import {
  areNamed,
  bandOf,
  type ChanceEvent,
  type ChanceLine,
  type ChancePlan,
  endsOf,
  isWide,
  pathOf,
  planOf,
} from './plan.js';
import { tableOf } from './table.js';
import { chance } from './words.js';

interface Props {
  readonly lines: readonly ChanceLine[];
  /** What happened meanwhile, the earliest first. */
  readonly events?: readonly ChanceEvent[];
  readonly from: Day;
  readonly to: Day;
  /** What it shows, in a sentence that stands without the picture. */
  readonly says: string;
  /** What a file is called that one takes away. */
  readonly file: string;
}

/** Chances over time, each with the hatched band where nine in ten such answers lie, and on them what happened meanwhile. */
export function ChanceChart({ lines, events = [], from, to, says, file }: Props) {
  const [frame, width] = useWidth();
  const hatch = useId();
  const flat = planOf(lines, [from, to], width, 0);
  const placed = eventRows(events, flat.x, [flat.left, flat.right]);
  const shown = isWide(width) ? placed.filter(({ row }) => row !== null) : placed;
  const rows = isWide(width)
    ? Math.max(0, ...shown.map(({ row }) => (row ?? 0) + 1))
    : Math.min(1, shown.length);
  const plan = planOf(lines, [from, to], width, rows);
  return (
    <Picture says={says} file={file} table={tableOf(lines, events)}>
      <div ref={frame}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of marks within one picture
          <svg
            className="chance-chart"
            viewBox={`0 0 ${plan.width} ${plan.height}`}
            width={plan.width}
            height={plan.height}
            role="group"
            aria-label={says}
          >
            <Hatch id={hatch} />
            <ChanceAxes plan={plan} from={from} to={to} />
            <EventMarks plan={plan} placed={shown} />
            {lines.map((line) => (
              <Line key={line.name} line={line} to={to} plan={plan} hatch={hatch} />
            ))}
            <Ends lines={lines} plan={plan} />
          </svg>
        )}
        {!plan.isWide && events.length > 0 && (
          <ol className="chance-events small">
            {placed.map(({ event, number }) => (
              <li key={event.entry}>
                {number} · {sayDate(event.day)}: <RestsOn entry={event.entry}>{event.title}</RestsOn>
              </li>
            ))}
          </ol>
        )}
      </div>
    </Picture>
  );
}

interface LineProps {
  readonly line: ChanceLine;
  readonly to: Day;
  readonly plan: ChancePlan;
  readonly hatch: string;
}

function Line({ line, to, plan, hatch }: LineProps) {
  const band = bandOf(line, plan);
  return (
    <g className={line.look}>
      {band !== '' && <path d={band} fill={`url(#${hatch})`} className="band" />}
      <path d={pathOf(line, to, plan)} className="line" />
      {line.points.map(({ day, probability, interval }, i) =>
        // A band with many points needs no ring at each; the last one is now.
        interval && i < line.points.length - 1 ? null : (
          <circle key={day} cx={plan.x(day)} cy={plan.y(probability)} r={3.5} className="ring" />
        ),
      )}
    </g>
  );
}

/** What each line ends in, written beside it; of a single one its interval too. */
function Ends({ lines, plan }: { readonly lines: readonly ChanceLine[]; readonly plan: ChancePlan }) {
  const ends = lines.flatMap(({ name, look, points }) => {
    const last = points.at(-1);
    if (!last) return [];
    const own = { key: name, chance: last.probability, look: `head ${look}`, name };
    if (lines.length > 1 || !last.interval) return [own];
    const [low, high] = last.interval;
    return [
      { key: 'high', chance: high, look: 'soft', name: '' },
      own,
      { key: 'low', chance: low, look: 'soft', name: '' },
    ];
  });
  const places = endsOf(
    ends.map((end) => end.chance),
    plan,
  );
  return ends.map((end, i) => (
    <text key={end.key} x={plan.right + 8} y={places[i]} className={end.look}>
      {chance(end.chance)}
      {areNamed(lines, plan.width) && ` ${clip(end.name, 24)}`}
    </text>
  ));
}
