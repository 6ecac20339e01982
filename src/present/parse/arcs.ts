import type { ParsedWord } from './view.js';

/** An arc from a head to its dependent: how many arcs it goes over, and how far from the middle of the head it leaves, in ports. */
export interface Arc {
  readonly head: number;
  readonly dependent: number;
  readonly relation: string;
  /** 1 for an arc with none below it. */
  readonly level: number;
  /** Negative to the left; arcs to near words leave farther out, so that no arc meets another at its head. */
  readonly port: number;
}

/** The arcs of a sentence, the shortest first: each is one level above all arcs that share a gap between words with it and are shorter. */
export function arcsOf(words: readonly ParsedWord[]): Arc[] {
  const pairs = words.flatMap(({ head, relation }, dependent) =>
    head === null || head === dependent ? [] : [{ head, dependent, relation }],
  );
  pairs.sort((a, b) => Math.abs(a.head - a.dependent) - Math.abs(b.head - b.dependent));
  const levels = new Int32Array(words.length);
  const ports = portsOf(pairs, words.length);
  return pairs.map((pair, i) => {
    const [from, to] = [Math.min(pair.head, pair.dependent), Math.max(pair.head, pair.dependent)];
    let below = 0;
    for (let gap = from; gap < to; gap += 1) below = Math.max(below, levels[gap] ?? 0);
    levels.fill(below + 1, from, to);
    return { ...pair, level: below + 1, port: ports[i] ?? 0 };
  });
}

/** The ports of arcs that are ordered by length: at each head and side the longest arc leaves nearest to the middle. */
function portsOf(pairs: readonly { head: number; dependent: number }[], length: number): number[] {
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  const ports = pairs.toReversed().map(({ head, dependent }) => {
    const side = dependent < head ? left : right;
    const port = (side[head] ?? 0) + 1;
    side[head] = port;
    return dependent < head ? -port : port;
  });
  return ports.reverse();
}

/** How many arcs leave each word on its busier side. */
export function busiestSide(arcs: readonly Arc[], length: number): number[] {
  const most: number[] = new Array(length).fill(0);
  for (const { head, port } of arcs) most[head] = Math.max(most[head] ?? 0, Math.abs(port));
  return most;
}
