import type { MouseEvent, PointerEvent } from 'react';
import { actorName } from '../../../src/present/names.js';
import { counted } from '../../pieces/counted.js';
import { partyAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { type Fit, placed } from './fit.js';
import type { Spot } from './layout.js';

interface Props {
  readonly spot: Spot;
  readonly fit: Fit;
  /** How much smaller circles are on a narrow page. */
  readonly narrow: number;
  readonly isAside: boolean;
  readonly isNamed: boolean;
  /** Whether keys reach it: of many sides they do not, the list has them all. */
  readonly isReached: boolean;
  readonly point: (side: string | null) => void;
  readonly grab: (event: PointerEvent) => void;
  readonly wasDragged: () => boolean;
}

const BELOW = 14;

/** A side, as large as it is often named. Pressed it leads to its page, dragged it goes elsewhere. */
export function SideMark({ spot, fit, narrow, isAside, isNamed, isReached, point, grab, wasDragged }: Props) {
  const { dossier } = useDossier();
  const { x, y } = placed(spot, fit);
  const name = actorName(spot.ref);
  const radius = narrow * spot.radius;
  const stay = (event: MouseEvent) => {
    if (wasDragged()) event.preventDefault();
  };
  return (
    <PageLink
      to={partyAt(dossier, spot.ref)}
      className="side quiet"
      aria-label={`${name}, named ${counted(spot.named, 'time')}`}
      tabIndex={isReached ? 0 : -1}
      data-aside={isAside || undefined}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={stay}
      onPointerDown={grab}
      onPointerEnter={() => point(spot.ref)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(spot.ref)}
      onBlur={() => point(null)}
    >
      <circle cx={x} cy={y} r={radius} />
      {isNamed && (
        <text x={x} y={y + radius + BELOW} textAnchor="middle">
          {name}
        </text>
      )}
    </PageLink>
  );
}
