import type { Day } from 'dragoman/client';
import { dayTicks } from './day-ticks.js';
import type { ChancePlan } from './plan.js';
import { chance } from './words.js';

interface Props {
  readonly plan: ChancePlan;
  readonly from: Day;
  readonly to: Day;
}

/** Pixels that a day of the scale takes at least. */
const ROOM = 64;

/** Lines of chance across, and days below. */
export function ChanceAxes({ plan, from, to }: Props) {
  const { left, right, bottom, x, y, steps } = plan;
  const ticks = dayTicks(from, to, Math.max(2, Math.floor((right - left) / ROOM)));
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <line x1={left} x2={right} y1={y(step)} y2={y(step)} className="hairline" />
          <text x={left - 8} y={y(step) + 4} textAnchor="end" className="soft">
            {chance(step)}
          </text>
        </g>
      ))}
      {ticks.map(({ day, says, year }) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 5} className="hairline" />
          <text x={x(day)} y={bottom + 19} textAnchor="middle" className="soft">
            {says}
          </text>
          <text x={x(day)} y={bottom + 34} textAnchor="middle" className="soft">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
