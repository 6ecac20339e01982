/** A stretch of a row, end exclusive, in whatever unit the row is measured. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts stretches into lanes so that none overlaps another of its lane: for each the first lane that is free. Expects them ordered by start. */
export function lanesFor(stretches: readonly Stretch[]): number[] {
  const filled: number[] = [];
  return stretches.map(({ start, end }) => {
    const free = filled.findIndex((until) => until <= start);
    const lane = free < 0 ? filled.length : free;
    filled[lane] = end;
    return lane;
  });
}
