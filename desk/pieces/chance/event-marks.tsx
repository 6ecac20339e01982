import { sayDate } from '../../../src/present/dates.js';
import { RestsOn } from '../../evidence/rests-on.js';
import type { PlacedEvent } from './event-rows.js';
import { type ChancePlan, ROW } from './plan.js';

interface Props {
  readonly plan: ChancePlan;
  readonly placed: readonly PlacedEvent[];
}

/** What happened, on its day: its words where there is room, else the number under which it is listed. Each leads to the words it rests on. */
export function EventMarks({ plan, placed }: Props) {
  return placed.map(({ event, number, at, words, anchor, row, says }) => {
    const line = plan.isWide ? plan.top - (row ?? 0) * ROW - 10 : plan.top - 6;
    return (
      <g key={event.entry}>
        <line x1={at} x2={at} y1={plan.bottom} y2={line + 4} className="event" />
        <RestsOn
          entry={event.entry}
          label={`${plan.isWide ? says : number}, ${sayDate(event.day)}: ${event.title}`}
        >
          {plan.isWide ? (
            <text x={words + (anchor === 'end' ? -4 : 4)} y={line} textAnchor={anchor}>
              {says}
            </text>
          ) : (
            <text x={at} y={line} textAnchor="middle">
              {number}
            </text>
          )}
        </RestsOn>
      </g>
    );
  });
}
