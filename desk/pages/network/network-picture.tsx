import type { Network } from 'dragoman/client';
import { useMemo, useState } from 'react';
import { useWidth } from '../../pieces/picture/use-width.js';
import { fitOf, placed } from './fit.js';
import { layoutOf } from './layout.js';
import { numberPlaces } from './number-places.js';
import { SideMark } from './side-mark.js';
import { TieMark } from './tie-mark.js';
import type { Tie } from './ties.js';
import { useDrag } from './use-drag.js';
import { useSettled } from './use-settled.js';

interface Props {
  readonly network: Network;
  readonly ties: readonly Tie[];
  readonly pointed: string | null;
  readonly point: (side: string | null) => void;
}

/** Up to so many sides and ties, all are named and all numbers written. */
const FEW = { sides: 24, ties: 14 };
/** Free space for names at the sides, in pixels; on a narrow page less, and smaller circles. */
const MARGIN = { x: 64, y: 36 };
const WIDE = 640;
const SMALLEST = 0.6;

/** The sides, and between them the ties of the year. Every side keeps its place while the years go by. */
export function NetworkPicture({ network, ties, pointed, point }: Props) {
  const [frame, width] = useWidth<SVGSVGElement>(640);
  const layout = useMemo(() => layoutOf(network), [network]);
  const slices = useSettled(layout);
  const spots = layout.nodes();
  const height = Math.round(Math.min(720, Math.max(320, width * (spots.length > FEW.sides ? 0.9 : 0.66))));
  const narrow = Math.max(SMALLEST, Math.min(1, width / WIDE));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout moves its places itself, slice by slice
  const fit = useMemo(
    () => fitOf(spots, { width, height }, { x: MARGIN.x * narrow, y: MARGIN.y }),
    [spots, slices, width, height, narrow],
  );
  const [, redraw] = useState(0);
  const drag = useDrag(fit, () => redraw((count) => count + 1));
  const bySide = useMemo(() => new Map(spots.map((spot) => [spot.ref, spot])), [spots]);
  const near = new Set(ties.flatMap(({ pair }) => (pointed !== null && pair.includes(pointed) ? pair : [])));
  const named = new Set(spots.slice(0, FEW.sides).map(({ ref }) => ref));
  const drawn = ties.filter(({ standing, entries }) => standing !== 'between' || entries.length > 0);
  const isTied = new Set(drawn.flatMap(({ pair }) => pair));
  const written =
    drawn.length <= FEW.ties && narrow === 1
      ? drawn
      : drawn.filter(({ pair }) => pointed !== null && pair.includes(pointed));
  const numbers = numberPlaces(
    written,
    spots.map((spot) => ({ ref: spot.ref, ...placed(spot, fit) })),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg
      ref={frame}
      className="network"
      width="100%"
      height={height}
      viewBox={`0 0 ${Math.max(1, width)} ${height}`}
      role="group"
      aria-label="Network"
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      {[...drawn].reverse().map((tie) => (
        <TieMark
          key={tie.key}
          tie={tie}
          from={bySide.get(tie.pair[0])}
          to={bySide.get(tie.pair[1])}
          fit={fit}
          isAside={pointed !== null && !tie.pair.includes(pointed)}
          number={numbers.get(tie.key)}
        />
      ))}
      {[...spots].reverse().map((spot) => (
        <SideMark
          key={spot.ref}
          spot={spot}
          fit={fit}
          narrow={narrow}
          isAside={pointed !== null ? pointed !== spot.ref && !near.has(spot.ref) : !isTied.has(spot.ref)}
          isNamed={named.has(spot.ref) || pointed === spot.ref || near.has(spot.ref)}
          isReached={spots.length <= 2 * FEW.sides}
          point={point}
          grab={(event) => drag.begin(spot, event)}
          wasDragged={drag.wasDragged}
        />
      ))}
    </svg>
  );
}
