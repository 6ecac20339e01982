import type { ChanceEvent } from './plan.js';

/** An event with its place above the plot. */
export interface PlacedEvent {
  readonly event: ChanceEvent;
  /** As it is listed, from 1. */
  readonly number: number;
  /** Where its day stands. */
  readonly at: number;
  /** Where its words begin, or end. */
  readonly words: number;
  readonly anchor: 'start' | 'end';
  /** From below; null where no row has room for it. */
  readonly row: number | null;
  readonly says: string;
}

/** Rows of words that stand above a plot at most, characters of one, and pixels of a character of 12 px on average. */
const [ROWS, LONGEST, CHARACTER] = [4, 64, 6.1] as const;
const GAP = 14;

/** Events above a plot: each on the lowest row on which its words cross no others. */
export function eventRows(
  events: readonly ChanceEvent[],
  x: (day: string) => number,
  [left, right]: readonly [number, number],
): readonly PlacedEvent[] {
  const taken: [number, number][][] = Array.from({ length: ROWS }, () => []);
  return events.map((event, i) => {
    const says = clipped(event.title);
    const at = x(event.day);
    const length = says.length * CHARACTER;
    const anchor = at + length + GAP > right ? 'end' : 'start';
    const [from, to] = anchor === 'end' ? [Math.max(left, at - length), at] : [at, at + length];
    const row = taken.findIndex((spans) => spans.every(([a, b]) => to + GAP < a || from - GAP > b));
    if (row >= 0) taken[row]?.push([from, to]);
    return { event, number: i + 1, at, words: at, anchor, row: row < 0 ? null : row, says };
  });
}

/** The title up to where it has room, whole words. */
function clipped(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:]+$/, '')}…`;
}
