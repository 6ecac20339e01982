interface Named {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
}

/** Room that a name takes, in pixels. */
const ROOM = { x: 84, y: 16 };

/** The sides whose names are written: as many as find room, the first of the list first. */
export function namesShown(sides: readonly Named[]): ReadonlySet<string> {
  const shown: Named[] = [];
  for (const side of sides)
    if (shown.every(({ x, y }) => Math.abs(x - side.x) >= ROOM.x || Math.abs(y - side.y) >= ROOM.y))
      shown.push(side);
  return new Set(shown.map(({ ref }) => ref));
}
