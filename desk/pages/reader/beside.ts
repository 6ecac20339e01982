/** A note at the margin: where its passage stands, and how much room it takes, in pixels. */
export interface Beside {
  readonly wants: number;
  readonly height: number;
}

/** White between two notes, in pixels. */
const GAP = 8;

/**
 * Where notes stand so that none lies on another: each as near to its passage as those before it let it. The one at `held` stands beside its
 * passage, and those before it make way upwards as far as there is room. They come in the order of the text.
 */
export function placesBeside(notes: readonly Beside[], held: number | null): number[] {
  const room = held === null ? null : notes[held];
  if (held === null || !room) return downwards(notes);
  const before = notes.slice(0, held);
  const needed = before.reduce((sum, { height }) => sum + height + GAP, 0);
  const place = Math.max(room.wants, needed);
  return [...upwards(before, place), ...downwards(notes.slice(held), place)];
}

function downwards(notes: readonly Beside[], from = 0): number[] {
  let free = from;
  return notes.map(({ wants, height }) => {
    const place = Math.max(wants, free);
    free = place + height + GAP;
    return place;
  });
}

/** As near to their passages as what stands at `below` lets them. Expects room for all of them above it. */
function upwards(notes: readonly Beside[], below: number): number[] {
  const places = downwards(notes);
  let floor = below;
  for (let index = notes.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? 0, floor - GAP - (notes[index]?.height ?? 0));
    floor = places[index] ?? 0;
  }
  return places;
}
