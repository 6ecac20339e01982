import type { Network } from 'dragoman/client';
import { useMemo } from 'react';
import { useWidth } from '../../pieces/picture/use-width.js';
import { carried, partyAt } from '../../place/address.js';
import { useDossier } from '../../place/place.js';
import { fitOf, placed } from './fit.js';
import { layoutOf } from './layout.js';
import { namesShown } from './names-shown.js';
import { numberPlaces } from './number-places.js';
import { SideMark } from './side-mark.js';
import { TieMark } from './tie-mark.js';
import type { Tie } from './ties.js';
import { useHand } from './use-hand.js';
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
/** Radius of a circle at least, in pixels. */
const DOT = 3;
const HEIGHT = { least: 320, most: 720, few: 0.66, many: 0.9 };

/** The sides, and between them the ties of the year. Every side keeps its place while the years go by. */
export function NetworkPicture({ network, ties, pointed, point }: Props) {
  const { dossier, ...view } = useDossier();
  const [frame, width] = useWidth<SVGSVGElement>(WIDE);
  const layout = useMemo(() => layoutOf(network), [network]);
  const slices = useSettled(layout);
  const spots = layout.nodes();
  const bySide = useMemo(() => new Map(spots.map((spot) => [spot.ref, spot])), [spots]);
  const share = spots.length > FEW.sides ? HEIGHT.many : HEIGHT.few;
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * share)));
  const narrow = Math.max(SMALLEST, Math.min(1, width / WIDE));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout moves its places itself, slice by slice
  const fit = useMemo(
    () => fitOf(spots, { width, height }, { x: MARGIN.x * narrow, y: MARGIN.y }),
    [spots, slices, width, height, narrow],
  );
  const hand = useHand(bySide, fit, point);
  const places = new Map(spots.map((spot) => [spot.ref, placed(spot, fit)]));
  const drawn = ties.filter(({ standing, entries }) => standing !== 'between' || entries.length > 0);
  const near = new Set((pointed === null ? drawn : tiesOf(drawn, pointed)).flatMap(({ pair }) => pair));
  const dot = narrow * Math.min(1, fit.scale);
  const written = namesShown(
    spots.map(({ ref }) => ({ ref, x: places.get(ref)?.x ?? 0, y: places.get(ref)?.y ?? 0 })),
  );
  const isFew = drawn.length <= FEW.ties && narrow === 1;
  const numbers = numberPlaces(isFew ? drawn : tiesOf(drawn, pointed), places);
  const query = new URLSearchParams(
    Object.entries(view).filter((field): field is [string, string] => !!field[1]),
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
      {...hand}
    >
      {[...drawn].reverse().map((tie) => {
        const [from, to] = tie.pair.map((side) => places.get(side));
        const number = numbers.get(tie.key);
        return (
          <TieMark
            key={tie.key}
            tie={tie}
            x1={from?.x ?? 0}
            y1={from?.y ?? 0}
            x2={to?.x ?? 0}
            y2={to?.y ?? 0}
            narrow={narrow}
            isAside={pointed !== null && !tie.pair.includes(pointed)}
            numberX={number?.x}
            numberY={number?.y}
          />
        );
      })}
      {spots.map(({ ref, named, radius }) => (
        <SideMark
          key={ref}
          side={ref}
          named={named}
          href={carried(partyAt(dossier, ref), query.toString())}
          {...(places.get(ref) ?? { x: 0, y: 0 })}
          radius={Math.max(DOT, dot * radius)}
          isAside={pointed !== ref && !near.has(ref)}
          isNamed={
            pointed === null || spots.length <= FEW.sides
              ? spots.length <= FEW.sides || written.has(ref)
              : pointed === ref || near.has(ref)
          }
          isReached={spots.length <= 2 * FEW.sides}
        />
      ))}
    </svg>
  );
}

const tiesOf = (ties: readonly Tie[], side: string | null): readonly Tie[] =>
  ties.filter(({ pair }) => side !== null && pair.includes(side));
