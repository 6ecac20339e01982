import type { Json } from './slot-rules.js';

/** Contradicting values that are shown; more would be noise. */
const MOST_SHOWN = 20;

/** The values that were told of a slot, to find those that cannot be true beside the winning one. */
export interface Rivals {
  /** Notes a value, once. */
  tell(value: Json): void;
  /** The values that contradict a winner, the first told first; at most as many as people can look through. */
  of(winner: Json): readonly Json[];
}

/** No value yet. What contradicts the last winner is kept up, so that a fold over many days does not ask again each day. */
export function rivals(contradicts: (a: Json, b: Json) => boolean): Rivals {
  const told = new Map<string, Json>();
  let shownFor: string | null = null;
  let winning: Json = null;
  let shown: Json[] = [];
  const show = (value: Json): void => {
    if (shown.length < MOST_SHOWN && contradicts(winning, value)) shown.push(value);
  };
  return {
    tell(value) {
      const key = JSON.stringify(value);
      if (told.has(key)) return;
      told.set(key, value);
      if (shownFor !== null) show(value);
    },
    of(winner) {
      const key = JSON.stringify(winner);
      if (key === shownFor) return shown;
      [shownFor, winning, shown] = [key, winner, []];
      for (const value of told.values()) {
        if (shown.length === MOST_SHOWN) break;
        show(value);
      }
      return shown;
    },
  };
}
