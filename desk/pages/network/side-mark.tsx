import { memo } from 'react';
import { actorName } from '../../../src/present/names.js';
import { counted } from '../../pieces/counted.js';

interface Props {
  readonly side: string;
  readonly named: number;
  /** Its page. */
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isAside: boolean;
  readonly isNamed: boolean;
  /** Whether keys reach it: of many sides they do not, the list has them all. */
  readonly isReached: boolean;
}

/** From a circle to the name below it, in pixels. */
const BELOW = 14;

/** A side, as large as it is often named. What a press or a drag means, the picture knows: hundreds of sides need no ears of their own. */
export const SideMark = memo(function SideMark(props: Props) {
  const { side, named, href, x, y, radius, isAside, isNamed, isReached } = props;
  const name = actorName(side);
  return (
    <a
      href={href}
      className="side"
      data-side={side}
      data-aside={isAside || undefined}
      tabIndex={isReached ? 0 : -1}
      aria-label={`${name}, named ${counted(named, 'time')}`}
    >
      <circle cx={x} cy={y} r={radius} />
      {isNamed && (
        <text x={x} y={y + radius + BELOW} textAnchor="middle">
          {name}
        </text>
      )}
    </a>
  );
});
