/** How places of a layout become pixels of a picture: times `scale`, plus what brings the middle to the middle. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

interface Place {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}

/** Largest scale: three sides need not fill a wall. */
const MOST = 1.6;

/** Fits places into a picture with a margin at each side for circles and names. */
export function fitOf(
  places: readonly Place[],
  { width, height }: { readonly width: number; readonly height: number },
  margin: { readonly x: number; readonly y: number },
): Fit {
  const [x, y] = [places.map((one) => one.x ?? 0), places.map((one) => one.y ?? 0)];
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  if (places.length === 0) return { scale: 1, left: width / 2, top: height / 2 };
  const room = (size: number, edge: number, spread: number): number =>
    spread === 0 ? MOST : Math.max(1, size - 2 * edge) / spread;
  const scale = Math.min(MOST, room(width, margin.x, right - left), room(height, margin.y, bottom - top));
  return {
    scale,
    left: width / 2 - (scale * (left + right)) / 2,
    top: height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** Where a place lies in the picture. */
export const placed = ({ x = 0, y = 0 }: Place, { scale, left, top }: Fit) => ({
  x: left + scale * x,
  y: top + scale * y,
});

/** The place of the layout that lies at a point of the picture. */
export const placeAt = ({ x, y }: { readonly x: number; readonly y: number }, { scale, left, top }: Fit) => ({
  x: (x - left) / scale,
  y: (y - top) / scale,
});
