import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network, NetworkEdge } from 'dragoman/client';

/** A side in the picture; x and y are where it lies, in units of the layout. */
export interface Spot extends SimulationNodeDatum {
  readonly ref: string;
  readonly named: number;
  /** In pixels. */
  readonly radius: number;
}

export type Layout = Simulation<Spot, SimulationLinkDatum<Spot>>;

/** Pixels of the smallest and the largest side. */
const RADIUS = { least: 4, most: 18 };
/** How far two sides lie from each other who always stood together, and who always stood apart. */
const APART = { together: 70, apart: 210 };
const PUSH = -340;
const ROOM = 14;

/**
 * One layout for all years, so that a side keeps its place while the years go by: those who stand together more than apart lie near each other.
 * It begins from a spiral and draws no lot, so that the same network always lies the same way.
 */
export function layoutOf({ sides, edges }: Pick<Network, 'sides' | 'edges'>): Layout {
  const most = Math.max(1, ...sides.map(({ named }) => named));
  const spots = sides.map(
    ({ ref, named }): Spot => ({
      ref,
      named,
      radius: RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(named / most),
    }),
  );
  const links = edges.map((edge) => ({
    source: edge.pair[0],
    target: edge.pair[1],
    nearness: nearnessOf(edge),
  }));
  return forceSimulation(spots)
    .force(
      'ties',
      forceLink<Spot, (typeof links)[number]>(links)
        .id(({ ref }) => ref)
        .distance(({ nearness }) => APART.together + ((APART.apart - APART.together) * (1 - nearness)) / 2),
    )
    .force('push', forceManyBody().strength(PUSH))
    .force(
      'room',
      forceCollide<Spot>(({ radius }) => radius + ROOM),
    )
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.08))
    .stop();
}

/** From −1, always apart, to 1, always together; 0 where neither. */
export function nearnessOf({ years }: Pick<NetworkEdge, 'years'>): number {
  const of = (standing: string): number => years.filter((one) => one.standing === standing).length;
  return years.length === 0 ? 0 : (of('together') - of('apart')) / years.length;
}

/** Lets the layout go on while it may. True once it rests. */
export function settle(layout: Layout, mayGoOn: () => boolean): boolean {
  while (layout.alpha() > layout.alphaMin() && mayGoOn()) layout.tick();
  return layout.alpha() <= layout.alphaMin();
}
