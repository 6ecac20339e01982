import './chance.css';
import { useId } from 'react';
import { Hatch } from './hatch.js';
import { chance, type Interval } from './words.js';

interface Props {
  readonly probability: number;
  readonly interval?: Interval | null;
  /** The chance at which the line ends; certainty unless said. */
  readonly top?: number;
  /** What is held likely, for who hears the picture. */
  readonly of?: string;
}

const [WIDE, HIGH, EDGE] = [160, 16, 6] as const;

/** A chance as a ring on a line from never to `top`, over its hatched interval. Nothing of it is solid: it has not happened. */
export function ChanceBar({ probability, interval = null, top = 1, of }: Props) {
  const hatch = useId();
  const at = (share: number): number => EDGE + ((WIDE - 2 * EDGE) * Math.min(share, top)) / top;
  const says = `${chance(probability)}${interval ? `, nine in ten between ${chance(interval[0])} and ${chance(interval[1])}` : ''}`;
  return (
    <svg
      className="chance-bar"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      width={WIDE}
      height={HIGH}
      role="img"
      aria-label={`${of ? `${of}: ` : ''}${says}`}
    >
      <Hatch id={hatch} />
      <line x1={at(0)} x2={at(top)} y1={HIGH / 2} y2={HIGH / 2} className="scale" />
      {[0, top].map((end) => (
        <line key={end} x1={at(end)} x2={at(end)} y1={5} y2={11} className="scale" />
      ))}
      {interval && (
        <rect
          x={at(interval[0])}
          width={Math.max(1, at(interval[1]) - at(interval[0]))}
          y={4}
          height={8}
          fill={`url(#${hatch})`}
          className="band"
        />
      )}
      <circle cx={at(probability)} cy={HIGH / 2} r={4} className="ring" />
    </svg>
  );
}
