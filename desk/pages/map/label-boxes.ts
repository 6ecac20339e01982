/** Words beside a point of a map. */
export interface LabelWish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Pixels from the point to the words, and how many these take. */
  readonly off: number;
  readonly width: number;
}

export interface LabelBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const TALL = 14;
const AIR = 3;

/** A part of the picture, in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Places for words, to the right of their point or else to the left, in the order of wishes, so that none lies on another, on a point or on what is written already. */
export function labelBoxes(
  wishes: readonly LabelWish[],
  width: number,
  written: readonly Box[] = [],
): LabelBox[] {
  const taken: Box[] = [
    ...wishes.map(({ x, y, off }): Box => [x - off, y - off, x + off, y + off]),
    ...written,
  ];
  return wishes.flatMap((wish, index): LabelBox[] => {
    const others = taken.filter((_, other) => other !== index);
    for (const anchor of ['start', 'end'] as const) {
      const box = boxOf(wish, anchor);
      if (box[0] < 0 || box[2] > width || others.some((other) => meets(box, other))) continue;
      taken.push(box);
      return [{ key: wish.key, x: anchor === 'start' ? box[0] : box[2], y: wish.y + 4, anchor }];
    }
    return [];
  });
}

function boxOf({ x, y, off, width }: LabelWish, anchor: 'start' | 'end'): Box {
  const left = anchor === 'start' ? x + off + AIR : x - off - AIR - width;
  return [left, y - TALL / 2, left + width, y + TALL / 2];
}
