/** A place for words above the rows of a lane. */
export interface Written {
  /** Which mark. */
  readonly place: number;
  /** Where the words begin. */
  readonly x: number;
  /** 0 is the line next to the rows. */
  readonly line: number;
  /** Pixels that are free for the words, which is more than they asked for where nothing follows. */
  readonly room: number;
}

/** What asks for words: where its mark stands and how wide they are at least. */
export interface Wish {
  readonly place: number;
  readonly x: number;
  readonly width: number;
}

/** Pixels between two labels, and from a label's line to its words. */
const AIR = 10;
export const LEAD = 4;

type Taken = (readonly [number, number])[];

const isFree = (taken: Taken, from: number, to: number): boolean =>
  taken.every(([start, end]) => to <= start || from >= end);

/**
 * Finds places for words, in the order of wishes, so that none lies on another, nor on the thin line that leads from words farther up down to
 * their mark. What finds no room is left out. Words begin at their mark; near the right edge they end there.
 */
export function writtenPlaces(
  wishes: Iterable<Wish>,
  lines: number,
  { left, right, most }: { readonly left: number; readonly right: number; readonly most: number },
): Written[] {
  const taken: Taken[] = Array.from({ length: lines }, () => []);
  const written: (Omit<Written, 'room'> & { readonly width: number; readonly ends: boolean })[] = [];
  for (const { place, x, width } of wishes) {
    if (written.length >= most) break;
    const ends = x + LEAD + width > right;
    const start = ends ? x - LEAD - width : x + LEAD;
    if (start < left) continue;
    const line = freeLine(taken, Math.min(x, start) - AIR, Math.max(x, start + width) + AIR, x);
    if (line === -1) continue;
    taken[line]?.push([Math.min(x, start) - 1, Math.max(x, start + width)]);
    for (let below = 0; below < line; below++) taken[below]?.push([x - 1, x + 1]);
    written.push({ place, x: start, line, width, ends });
  }
  return written.map(({ width, ends, ...one }) => ({
    ...one,
    room: ends ? width : Math.max(width, roomFrom(taken[one.line] ?? [], one.x, right)),
  }));
}

/** Pixels from a place to what comes next on its line. */
function roomFrom(taken: Taken, x: number, right: number): number {
  const next = taken.reduce(
    (nearest, [start]) => (start > x ? Math.min(nearest, start - AIR) : nearest),
    right,
  );
  return next - x;
}

/** The lowest line that is free, and whose leading line crosses no words on its way down; −1 where there is none. */
function freeLine(taken: readonly Taken[], from: number, to: number, x: number): number {
  for (const [line, there] of taken.entries()) {
    if (isFree(there, from, to)) return line;
    if (!isFree(there, x - AIR / 2, x + AIR / 2)) return -1;
  }
  return -1;
}
