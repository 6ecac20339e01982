import type { CalibrationBin } from 'dragoman/client';
import { Picture } from '../../pieces/picture/picture.js';
import { calibrationSays, calibrationTable, filled } from './calibration-words.js';

interface Props {
  readonly name: string;
  readonly bins: readonly CalibrationBin[];
}

const [SIDE, LEFT, TOP, BELOW, RIGHT] = [240, 44, 20, 52, 28] as const;
const x = (share: number): number => LEFT + SIDE * share;
const y = (share: number): number => TOP + SIDE * (1 - share);
/** The largest ring: its area is the number of questions. */
const LARGEST = 13;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** What was said against what came true: on the line both are the same, a ring is as large as its questions are many, which stand beside it. */
export function Calibration({ name, bins }: Props) {
  const shown = filled(bins);
  const most = Math.max(1, ...shown.map(({ questions }) => questions));
  const [width, height] = [LEFT + SIDE + RIGHT, TOP + SIDE + BELOW];
  return (
    <Picture
      says={calibrationSays(name, bins)}
      file={`calibration-${name.replace(/\W+/g, '-')}`}
      table={calibrationTable(bins)}
    >
      <svg
        className="calibration"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {TICKS.map((share) => (
          <g key={share}>
            <line x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} className="hairline" />
            <text x={LEFT - 8} y={y(share) + 4} textAnchor="end" className="soft">
              {100 * share} %
            </text>
            <text x={x(share)} y={y(0) + 18} textAnchor="middle" className="soft">
              {100 * share}
            </text>
          </g>
        ))}
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className="same" />
        <text x={x(0.5)} y={y(0) + 40} textAnchor="middle" className="soft">
          what was said, in percent
        </text>
        {shown.map((bin) => {
          const r = Math.max(3, LARGEST * Math.sqrt(bin.questions / most));
          return (
            <g key={bin.from}>
              <line x1={x(bin.said)} x2={x(bin.said)} y1={y(bin.said)} y2={y(bin.came)} className="gap" />
              <circle cx={x(bin.said)} cy={y(bin.came)} r={r} className="ring" />
              <text x={x(bin.said) + r + 4} y={y(bin.came) + 4}>
                {bin.questions}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
