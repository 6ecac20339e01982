import './verdict-bar.css';
import { scoreWord, signed } from '../../src/present/scale.js';

interface Props {
  /** −100 symbol … +100 substance; null where nobody can say. */
  readonly score: number | null;
  /** Ends of the band, which is wide where few independent sources speak. */
  readonly low?: number;
  readonly high?: number;
  /** What is judged, for who hears the picture. */
  readonly of?: string;
}

const WIDTH = 160;
const HEIGHT = 16;
const at = (score: number): number => WIDTH / 2 + (score / 100) * (WIDTH / 2 - 4);

/** Symbol or substance: a bar from the middle to the score, its band a thin line. To the left is symbol, to the right substance. */
export function VerdictBar({ score, low, high, of }: Props) {
  const end = score ?? 0;
  return (
    <svg
      className="verdict-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${of ? `${of}: ` : ''}${verdictWords(score)}`}
    >
      <line x1={4} x2={WIDTH - 4} y1={HEIGHT / 2} y2={HEIGHT / 2} className="scale" />
      {score !== null && (
        <rect
          x={Math.min(at(0), at(end))}
          width={Math.max(1, Math.abs(at(end) - at(0)))}
          y={4}
          height={8}
          className={end < 0 ? 'symbol' : 'substance'}
        />
      )}
      {score !== null && low !== undefined && high !== undefined && (
        <line x1={at(low)} x2={at(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} className="band" />
      )}
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1={1} y2={HEIGHT - 1} className="middle" />
    </svg>
  );
}

/** A score as people say it: "−66, symbol". */
export const verdictWords = (score: number | null): string =>
  score === null ? 'not known' : `${signed(score)}, ${scoreWord(score)}`;
