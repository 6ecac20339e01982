/** Chance that is the same for the same seed: the generator mulberry32 by Tommy Ettinger (public domain), numbers from 0 up to 1. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, each as likely as any other and none twice, in the list's order. */
export function drawn(list, count, chance) {
  const places = list.map((_, i) => i);
  const taken = [];
  while (taken.length < count && places.length > 0)
    taken.push(...places.splice(Math.floor(chance() * places.length), 1));
  return taken.sort((a, b) => a - b).map((place) => list[place]);
}
